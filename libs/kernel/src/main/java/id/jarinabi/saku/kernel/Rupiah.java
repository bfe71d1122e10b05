package id.jarinabi.saku.kernel;

/// An amount of money in whole rupiah; negative where money is owed or taken away.
/// Arithmetic is exact: an overflow is an `ArithmeticException`, never a wrong amount.
public record Rupiah(long value) implements Comparable<Rupiah> {

  /// The largest single amount the pondok handles, Rp100.000.000.
  public static final long LARGEST_AMOUNT = 100_000_000;

  public static final Rupiah ZERO = new Rupiah(0);

  public static Rupiah of(long value) {
    return new Rupiah(value);
  }

  public Rupiah plus(Rupiah other) {
    return new Rupiah(Math.addExact(value, other.value));
  }

  public Rupiah minus(Rupiah other) {
    return new Rupiah(Math.subtractExact(value, other.value));
  }

  public Rupiah times(long quantity) {
    return new Rupiah(Math.multiplyExact(value, quantity));
  }

  public boolean isMoreThan(Rupiah other) {
    return value > other.value;
  }

  @Override
  public int compareTo(Rupiah other) {
    return Long.compare(value, other.value);
  }

  /// The way people write it: `Rp15.000`, `−Rp5.000`; no space, dots for thousands.
  public String text() {
    var digits = new StringBuilder(Long.toString(value < 0 ? Math.negateExact(value) : value));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, '.');
    }
    return (value < 0 ? "−Rp" : "Rp") + digits;
  }
}
