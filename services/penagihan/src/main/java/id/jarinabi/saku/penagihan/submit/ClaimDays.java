package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.web.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days of a claim; 422 for days that are none.
final class ClaimDays {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9998, 12, 31);
  private static final long MOST = 366;

  private ClaimDays() {}

  static void require(LocalDate from, LocalDate to) {
    requireInReach("from", from);
    requireInReach("to", to);
    if (to.isBefore(from)) {
      throw Problem.invalid("to", "out_of_range", "Tanggal akhir mendahului tanggal awal.");
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST) {
      throw Problem.invalid("to", "out_of_range", "Satu klaim paling lama setahun.");
    }
  }

  private static void requireInReach(String field, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw Problem.invalid(field, "out_of_range", "Tanggal di luar jangkauan.");
    }
  }
}
