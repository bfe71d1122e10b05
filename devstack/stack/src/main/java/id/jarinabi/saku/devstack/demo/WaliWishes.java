package id.jarinabi.saku.devstack.demo;

import java.time.LocalTime;
import java.util.List;

/// How the two wali of the demo learn to use budgets and rules in the course of the history.
final class WaliWishes {
  private static final LocalTime EVENING = LocalTime.of(18, 40);
  private static final LocalTime DAWN = LocalTime.of(5, 20);
  private static final String SODA = "Minuman Soda Kaleng";
  private static final DemoSantri FAUZAN = DemoSantri.of("2026001");
  private static final DemoSantri NABILA = DemoSantri.of("2026002");
  private static final DemoSantri RAFI = DemoSantri.of("2026003");

  /// After which share of the days, in percent.
  private record Moment(int percent, Wish wish) {}

  private static final List<Moment> MOMENTS =
      List.of(
          aisyah(5, FAUZAN, new Wish.Budget(40_000L, null)),
          budi(12, RAFI, new Wish.Budget(30_000L, 180_000L)),
          aisyah(18, FAUZAN, new Wish.ProductBlocked(Catalogue.KOPERASI, SODA)),
          aisyah(18, NABILA, new Wish.ProductBlocked(Catalogue.KOPERASI, SODA)),
          aisyah(30, NABILA, new Wish.UnitLimit(Catalogue.KOPERASI, 15_000)),
          budi(38, RAFI, new Wish.UnitBlocked(Catalogue.LAUNDRY)),
          aisyah(45, FAUZAN, new Wish.Budget(35_000L, 200_000L)),
          budi(58, RAFI, new Wish.UnitFree(Catalogue.LAUNDRY)),
          aisyah(66, NABILA, new Wish.ProductFree(Catalogue.KOPERASI, SODA)),
          aisyah(72, NABILA, new Wish.Budget(35_000L, 210_000L)),
          budi(80, RAFI, new Wish.Budget(35_000L, 200_000L)),
          budi(88, RAFI, new Wish.UnitLimit(Catalogue.KANTIN_PUTRA, 25_000)));

  private WaliWishes() {}

  /// `day` counts from nought; `days` is how many there are.
  static List<Wish> on(int day, int days) {
    return MOMENTS.stream()
        .filter(moment -> moment.percent() * days / 100 == day)
        .map(Moment::wish)
        .toList();
  }

  private static Moment aisyah(int percent, DemoSantri child, Wish.Wanted wanted) {
    return new Moment(percent, new Wish(EVENING, DemoStaff.WALI_AISYAH, child, wanted));
  }

  private static Moment budi(int percent, DemoSantri child, Wish.Wanted wanted) {
    return new Moment(percent, new Wish(DAWN, DemoStaff.WALI_BUDI, child, wanted));
  }
}
