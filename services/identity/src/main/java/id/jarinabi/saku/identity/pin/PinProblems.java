package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.web.problem.Problem;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A PIN that was not taken, told to whoever typed it.
public final class PinProblems {
  private static final long BUSY_SECONDS = 2;

  private PinProblems() {}

  public static Problem of(PinOutcome outcome) {
    return switch (outcome) {
      case PinOutcome.Invalid(int remaining) ->
          Problem.of(403, "pin_invalid", "PIN salah. Periksa kembali lalu coba lagi.")
              .with("attemptsRemaining", remaining);
      case PinOutcome.Locked(var until) -> locked(until);
      case PinOutcome.SantriInactive _ ->
          Problem.of(409, "santri_inactive", "Santri ini sedang tidak aktif. Hubungi pengurus.");
      case PinOutcome.NoPin _ ->
          Problem.of(409, "pin_not_set", "PIN belum dibuat. Buatlah di kantor keuangan.");
      case PinOutcome.RecentlyReset _ ->
          Problem.of(
              403,
              "recently_reset",
              "Kata sandi atau PIN akun ini baru diatur ulang. Coba lagi setelah 24 jam.");
      case PinOutcome.Busy _ -> Problem.rateLimited(BUSY_SECONDS);
      case PinOutcome.Unknown _, PinOutcome.Valid _ -> Problem.notFound();
    };
  }

  private static Problem locked(@Nullable OffsetDateTime until) {
    var problem =
        Problem.of(
            423, "pin_locked", "PIN terkunci. Coba lagi nanti atau buat PIN baru di kantor.");
    return until == null ? problem : problem.with("lockedUntil", until);
  }
}
