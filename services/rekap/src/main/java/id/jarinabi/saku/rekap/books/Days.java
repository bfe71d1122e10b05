package id.jarinabi.saku.rekap.books;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.paging.DayRange;
import java.time.LocalDate;

/// The days of a report, both inclusive.
public record Days(LocalDate from, LocalDate to) {

  public static Days of(DayRange range, PondokCalendar calendar) {
    return new Days(
        calendar.dayOf(range.start(calendar).toInstant()),
        calendar.dayOf(range.end(calendar).toInstant()).minusDays(1));
  }

  /// As it stands in a title and a file's name.
  public String words() {
    return from.equals(to) ? from.toString() : from + " s.d. " + to;
  }
}
