package id.jarinabi.saku.devstack.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that happens in the history, before any of it does. The same seed and the same days
/// make the same lives.
final class HistoryPlan {
  private static final int LOOKS = 6;
  private static final double WRONG_PIN = 1;
  private static final double VOIDED = 0.8;
  private static final double COMES_ANYWAY = 5;

  private final long seed;
  private final Wallets wallets = new Wallets();

  private HistoryPlan(long seed) {
    this.seed = seed;
  }

  static List<DayPlan> of(long seed, LocalDate first, int days) {
    var plan = new HistoryPlan(seed);
    List<DayPlan> all = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      all.add(plan.day(first.plusDays(day), WaliWishes.on(day, days)));
    }
    return all;
  }

  private DayPlan day(LocalDate date, List<Wish> wishes) {
    var chance = new Chance(seed, date);
    var rhythm = new DayRhythm(date.getDayOfWeek());
    wallets.newDay();
    List<Deed> coming = new ArrayList<>(wishes);
    coming.addAll(new MoneyFromHome(chance, seed).on(date, wallets));
    coming.sort(Comparator.comparing(Deed::at));

    List<LocalTime> times =
        Stream.generate(() -> rhythm.time(chance)).limit(rhythm.sales(chance)).sorted().toList();
    List<Deed> deeds = new ArrayList<>();
    for (LocalTime time : times) {
      while (!coming.isEmpty() && coming.getFirst().at().isBefore(time)) {
        happens(coming.removeFirst(), deeds);
      }
      sale(date, time, chance, rhythm, deeds.size()).ifPresent(sale -> happens(sale, deeds));
    }
    coming.forEach(deed -> happens(deed, deeds));
    return new DayPlan(date, List.copyOf(deeds));
  }

  private void happens(Deed deed, List<Deed> deeds) {
    deeds.add(deed);
    wallets.after(deed);
  }

  /// Nobody, when all who look into their purses find too little.
  private Optional<Sale> sale(
      LocalDate date, LocalTime time, Chance chance, DayRhythm rhythm, int number) {
    var crowd = new Crowd(chance);
    var shopper = new Shopper(chance);
    for (int look = 0; look < LOOKS; look++) {
      DemoSantri santri = crowd.somebody();
      DemoUnit unit = rhythm.unit(crowd, santri);
      Basket basket = shopper.basket(santri, unit);
      boolean affordable = wallets.affords(santri, basket.total());
      if (affordable || chance.percent(COMES_ANYWAY)) {
        var friend = shopper.friendOf(santri);
        Mishap mishap = affordable ? mishap(chance) : Mishap.UNPREPARED;
        var key = Keys.of("history", seed, date, number);
        return Optional.of(new Sale(time, unit, santri, friend, basket, mishap, key));
      }
    }
    return Optional.empty();
  }

  private static Mishap mishap(Chance chance) {
    if (chance.percent(WRONG_PIN)) {
      return Mishap.WRONG_PIN;
    }
    return chance.percent(VOIDED) ? Mishap.VOIDED : Mishap.NONE;
  }
}
