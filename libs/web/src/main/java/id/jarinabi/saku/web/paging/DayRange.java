package id.jarinabi.saku.web.paging;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// `?from=` and `?to=` as a `@BeanParam`: days of the pondok, both inclusive, each may be left
/// out.
public class DayRange {
  @QueryParam("from")
  @Nullable String from;

  @QueryParam("to")
  @Nullable String to;

  /// The moment the range begins.
  public OffsetDateTime start(PondokCalendar calendar) {
    return calendar.startOf(from == null ? Day.FIRST : Day.parse("from", from));
  }

  /// The first moment after the range. 422 when it would end before it begins.
  public OffsetDateTime end(PondokCalendar calendar) {
    var end = calendar.endOf(to == null ? Day.LAST : Day.parse("to", to));
    if (!start(calendar).isBefore(end)) {
      throw Problem.invalid("to", "out_of_range", "Tanggal akhir mendahului tanggal awal.");
    }
    return end;
  }
}
