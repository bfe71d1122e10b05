package id.jarinabi.saku.web.paging;

import id.jarinabi.saku.web.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A day of the pondok as somebody wrote it.
public final class Day {
  public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  public static final LocalDate LAST = LocalDate.of(9998, 12, 31);

  private Day() {}

  /// 422 for what is missing, no day, or out of all reach.
  public static LocalDate parse(String field, @Nullable String text) {
    if (text == null) {
      throw Problem.invalid(field, "required", "Tanggal harus diisi.");
    }
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
