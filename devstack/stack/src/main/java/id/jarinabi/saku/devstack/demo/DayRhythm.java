package id.jarinabi.saku.devstack.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// How a day at the pondok goes: meals and breaks, Monday and Thursday with many who fast, Friday
/// without lessons, Sunday with visitors.
record DayRhythm(DayOfWeek day) {
  private static final LocalTime OPENS = LocalTime.of(5, 50);
  private static final LocalTime CLOSES = LocalTime.of(21, 15);
  private static final long CROWD_MINUTES = 38;

  private record Peak(LocalTime at, int weight) {}

  private static final List<Peak> PEAKS =
      List.of(
          new Peak(LocalTime.of(6, 35), 22),
          new Peak(LocalTime.of(9, 50), 20),
          new Peak(LocalTime.of(12, 25), 26),
          new Peak(LocalTime.of(16, 20), 20),
          new Peak(LocalTime.of(20, 5), 12));

  int sales(Chance chance) {
    double busy =
        switch (day) {
          case MONDAY, THURSDAY -> 0.91;
          case TUESDAY, WEDNESDAY -> 1.02;
          case FRIDAY -> 0.97;
          case SATURDAY -> 1.08;
          case SUNDAY -> 1.12;
        };
    return (int) Math.round(chance.between(68, 88) * busy);
  }

  LocalTime time(Chance chance) {
    LocalTime peak = chance.weighted(PEAKS, Peak::weight).at();
    long seconds = Math.round(chance.bell(CROWD_MINUTES * 60));
    LocalTime time = peak.plus(Duration.ofSeconds(seconds));
    return time.isBefore(OPENS) ? OPENS : time.isAfter(CLOSES) ? CLOSES : time;
  }

  DemoUnit unit(Crowd crowd, DemoSantri santri) {
    return switch (day) {
      case FRIDAY -> crowd.unitFor(santri, 10, 5, 5);
      case SUNDAY -> crowd.unitFor(santri, 11, 6, 3);
      default -> crowd.unitFor(santri, 14, 4, 2);
    };
  }

  boolean visitors() {
    return day == DayOfWeek.SUNDAY;
  }
}
