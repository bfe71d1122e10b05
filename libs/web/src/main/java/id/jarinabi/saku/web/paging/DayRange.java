package id.jarinabi.saku.web.paging;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// `?from=` and `?to=` as a `@BeanParam`: days of the pondok, both inclusive, each may be left
/// out.
public class DayRange {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

  @QueryParam("from")
  @Nullable String from;

  @QueryParam("to")
  @Nullable String to;

  /// The moment the range begins.
  public OffsetDateTime start(PondokCalendar calendar) {
    return calendar.startOf(from == null ? FIRST : day("from", from));
  }

  /// The first moment after the range. 422 when it would end before it begins.
  public OffsetDateTime end(PondokCalendar calendar) {
    var end = calendar.endOf(to == null ? LAST : day("to", to));
    if (!start(calendar).isBefore(end)) {
      throw Problem.invalid("to", "out_of_range", "Tanggal akhir mendahului tanggal awal.");
    }
    return end;
  }

  private static LocalDate day(String field, String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.isBefore(FIRST) || day.isAfter(LAST)) {
        throw Problem.invalid(field, "out_of_range", "Tanggal di luar jangkauan.");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw Problem.invalid(field, "invalid", "Tanggal harus berbentuk TTTT-BB-HH.");
    }
  }
}
