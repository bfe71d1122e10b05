package id.jarinabi.saku.devstack.demo;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Who comes when in one lunch hour: three crowds, as the lessons end one after the other. The
/// same seed makes the same hour.
final class LunchPlan {
  static final LocalTime OPENS = LocalTime.NOON;
  private static final int MINUTES = 60;
  private static final List<Integer> CROWDS = List.of(9, 25, 25, 45);
  private static final double CROWD_MINUTES = 15;
  private static final int PENNILESS_EVERY = 70;
  private static final double WRONG_PIN = 1.5;
  private static final double UNPREPARED = 6;

  private final long seed;
  private final Chance chance;
  private final Crowd crowd;
  private final Shopper shopper;

  private LunchPlan(long seed) {
    this.seed = seed;
    chance = new Chance(seed, "lunch");
    crowd = new Crowd(chance);
    shopper = new Shopper(chance);
  }

  static List<Sale> of(long seed, int sales) {
    var plan = new LunchPlan(seed);
    return IntStream.range(0, sales)
        .mapToObj(number -> plan.sale(number, sales))
        .sorted(Comparator.comparing(Sale::at))
        .toList();
  }

  private Sale sale(int number, int sales) {
    boolean penniless = number % PENNILESS_EVERY == PENNILESS_EVERY / 2;
    DemoSantri santri = penniless ? Crowd.penniless() : crowd.somebody();
    DemoUnit unit = crowd.unitFor(santri, 14, 4, 1);
    return new Sale(
        time(),
        unit,
        santri,
        shopper.friendOf(santri),
        shopper.basket(santri, unit),
        penniless ? Mishap.UNPREPARED : mishap(number, sales),
        Keys.of("lunch", seed, number));
  }

  private LocalTime time() {
    double minute = chance.oneOf(CROWDS) + chance.bell(CROWD_MINUTES);
    return OPENS.plusNanos(Math.round(Math.clamp(minute, 0, MINUTES - 0.1) * 60e9));
  }

  private Mishap mishap(int number, int sales) {
    if (number == sales / 3 || number == sales * 2 / 3) {
      return Mishap.VOIDED;
    } else if (chance.percent(WRONG_PIN)) {
      return Mishap.WRONG_PIN;
    }
    return chance.percent(UNPREPARED) ? Mishap.UNPREPARED : Mishap.NONE;
  }
}
