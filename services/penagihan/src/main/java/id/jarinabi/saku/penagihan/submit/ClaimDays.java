package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.web.paging.Day;
import id.jarinabi.saku.web.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// The days of a claim, both inclusive.
record ClaimDays(LocalDate from, LocalDate to) {
  private static final long MOST = 366;

  /// 422 for days that are none.
  static ClaimDays parse(@Nullable String from, @Nullable String to) {
    var days = new ClaimDays(Day.parse("from", from), Day.parse("to", to));
    if (days.to.isBefore(days.from)) {
      throw Problem.invalid("to", "out_of_range", "Tanggal akhir mendahului tanggal awal.");
    }
    if (ChronoUnit.DAYS.between(days.from, days.to) >= MOST) {
      throw Problem.invalid("to", "out_of_range", "Satu klaim paling lama setahun.");
    }
    return days;
  }
}
