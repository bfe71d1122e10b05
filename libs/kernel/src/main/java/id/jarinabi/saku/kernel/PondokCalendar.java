package id.jarinabi.saku.kernel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// The pondok's own days and weeks: they decide budgets and reports, not the server's clock.
public record PondokCalendar(ZoneId zone, DayOfWeek weekStart) {

  public LocalDate dayOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /// The first day of the week that holds `day`.
  public LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(weekStart));
  }

  /// The moment `day` begins in the pondok.
  public OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }

  /// The moment `day` is over: the beginning of the next one.
  public OffsetDateTime endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
