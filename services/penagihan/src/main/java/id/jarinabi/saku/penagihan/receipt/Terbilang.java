package id.jarinabi.saku.penagihan.receipt;

import java.util.List;

/// An amount in words, as a receipt says it.
final class Terbilang {
  private static final List<String> ONES =
      List.of(
          "",
          "satu",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "tujuh",
          "delapan",
          "sembilan",
          "sepuluh",
          "sebelas");

  private Terbilang() {}

  /// `satu juta lima ratus ribu rupiah`; of what is owed to nobody only zero and more.
  static String rupiah(long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("a receipt of " + amount);
    }
    return (amount == 0 ? "nol" : words(amount)) + " rupiah";
  }

  private static String words(long number) {
    if (number < 12) {
      return ONES.get((int) number);
    }
    if (number < 20) {
      return words(number - 10) + " belas";
    }
    if (number < 100) {
      return words(number / 10) + " puluh" + rest(number % 10);
    }
    if (number < 200) {
      return "seratus" + rest(number - 100);
    }
    if (number < 1_000) {
      return words(number / 100) + " ratus" + rest(number % 100);
    }
    if (number < 2_000) {
      return "seribu" + rest(number - 1_000);
    }
    return large(number);
  }

  private static String large(long number) {
    if (number < 1_000_000) {
      return of(number, 1_000, "ribu");
    }
    if (number < 1_000_000_000) {
      return of(number, 1_000_000, "juta");
    }
    if (number < 1_000_000_000_000L) {
      return of(number, 1_000_000_000, "miliar");
    }
    return of(number, 1_000_000_000_000L, "triliun");
  }

  private static String of(long number, long unit, String name) {
    return words(number / unit) + " " + name + rest(number % unit);
  }

  private static String rest(long number) {
    return number == 0 ? "" : " " + words(number);
  }
}
