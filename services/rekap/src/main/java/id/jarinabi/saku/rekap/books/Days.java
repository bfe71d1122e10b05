package id.jarinabi.saku.rekap.books;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.paging.Day;
import id.jarinabi.saku.web.paging.DayRange;
import java.time.LocalDate;

/// The days of a report, both inclusive.
public record Days(LocalDate from, LocalDate to) {

  public static Days of(DayRange range, PondokCalendar calendar) {
    return new Days(
        calendar.dayOf(range.start(calendar).toInstant()),
        calendar.dayOf(range.end(calendar).toInstant()).minusDays(1));
  }

  /// As they stand in a title. An end that nobody asked for is no date.
  public String words() {
    boolean open = to.equals(Day.LAST);
    if (from.equals(Day.FIRST)) {
      return open ? "seluruh waktu" : "sampai " + to;
    }
    if (open) {
      return "sejak " + from;
    }
    return from.equals(to) ? from.toString() : from + " s.d. " + to;
  }

  /// As they stand in a file's name, which has no spaces.
  public String fileWords() {
    return words().replace(" s.d. ", "_").replace(' ', '-');
  }
}
