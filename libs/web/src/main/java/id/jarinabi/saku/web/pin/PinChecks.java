package id.jarinabi.saku.web.pin;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Asks for a person's own PIN, in that person's own session.
@ApplicationScoped
public class PinChecks {
  private static final long A_MOMENT = 2;

  private final IdentityPins identity;

  PinChecks(@RestClient IdentityPins identity) {
    this.identity = identity;
  }

  /// Yields when the PIN is right; otherwise fails with the problem to answer.
  public Uni<Void> require(Caller caller, String pin) {
    return require(caller, pin, null);
  }

  /// The same, for one who stands beside others: an account whose password or PIN one of them has
  /// just reset may be in that one's hands, and is refused whatever its PIN.
  public Uni<Void> requireBeside(Set<UserId> others, Caller caller, String pin) {
    return require(caller, pin, others.stream().map(UserId::value).collect(Collectors.toSet()));
  }

  private Uni<Void> require(Caller caller, String pin, @Nullable Set<UUID> notResetBy) {
    var check =
        new IdentityPins.PinCheck(caller.userId().value(), pin, caller.sessionId(), notResetBy);
    return identity
        .check(check)
        .onFailure()
        .transform(
            fault -> {
              Log.warnf("identity cannot check a PIN: %s", fault.getMessage());
              return Problem.temporarilyUnavailable();
            })
        .invoke(PinChecks::requireValid)
        .replaceWithVoid();
  }

  private static void requireValid(IdentityPins.PinAnswer answer) {
    switch (answer.result()) {
      case "VALID" -> {
        // The only answer that lets anything happen.
      }
      case "INVALID" -> throw invalid(answer);
      case "LOCKED" -> throw locked(answer);
      case "BUSY" -> throw Problem.rateLimited(A_MOMENT);
      case "NO_PIN" ->
          throw Problem.of(403, "pin_not_set", "PIN belum dibuat. Buat PIN di menu Akun dahulu.");
      case "RECENTLY_RESET" ->
          throw Problem.of(
              403,
              "recently_reset",
              "Sandi atau PIN akun ini baru disetel ulang oleh pihak lain pada urusan yang sama."
                  + " Tunggu 24 jam atau minta rekan lain.");
      default -> throw Problem.forbidden();
    }
  }

  private static Problem invalid(IdentityPins.PinAnswer answer) {
    var problem = Problem.of(403, "pin_invalid", "PIN salah. Periksa lalu coba lagi.");
    return answer.attemptsRemaining() == null
        ? problem
        : problem.with("attemptsRemaining", answer.attemptsRemaining());
  }

  private static Problem locked(IdentityPins.PinAnswer answer) {
    var problem =
        Problem.of(423, "pin_locked", "PIN terkunci karena terlalu sering salah. Coba lagi nanti.");
    return answer.lockedUntil() == null
        ? problem
        : problem.with("lockedUntil", answer.lockedUntil());
  }
}
