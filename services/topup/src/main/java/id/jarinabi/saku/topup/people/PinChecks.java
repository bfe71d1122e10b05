package id.jarinabi.saku.topup.people;

import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks for a person's own PIN, in that person's own session.
@ApplicationScoped
public class PinChecks {
  private static final long A_MOMENT = 2;

  private final IdentityPeer identity;

  PinChecks(@RestClient IdentityPeer identity) {
    this.identity = identity;
  }

  /// Yields when the PIN is right; otherwise fails with the problem to answer.
  public Uni<Void> require(Caller caller, String pin) {
    return identity
        .check(new IdentityPeer.PinCheck(caller.userId().value(), pin, caller.sessionId()))
        .onFailure()
        .transform(
            fault -> {
              Log.warnf("identity cannot check a PIN: %s", fault.getMessage());
              return Problem.temporarilyUnavailable();
            })
        .invoke(PinChecks::requireValid)
        .replaceWithVoid();
  }

  private static void requireValid(IdentityPeer.PinAnswer answer) {
    switch (answer.result()) {
      case "VALID" -> {
        // The only answer that lets anything happen.
      }
      case "INVALID" -> throw invalid(answer);
      case "LOCKED" -> throw locked(answer);
      case "BUSY" -> throw Problem.rateLimited(A_MOMENT);
      case "NO_PIN" ->
          throw Problem.of(403, "pin_not_set", "PIN belum dibuat. Buat PIN di menu Akun dahulu.");
      default -> throw Problem.forbidden();
    }
  }

  private static Problem invalid(IdentityPeer.PinAnswer answer) {
    var problem = Problem.of(403, "pin_invalid", "PIN salah. Periksa lalu coba lagi.");
    return answer.attemptsRemaining() == null
        ? problem
        : problem.with("attemptsRemaining", answer.attemptsRemaining());
  }

  private static Problem locked(IdentityPeer.PinAnswer answer) {
    var problem =
        Problem.of(423, "pin_locked", "PIN terkunci karena terlalu sering salah. Coba lagi nanti.");
    return answer.lockedUntil() == null
        ? problem
        : problem.with("lockedUntil", answer.lockedUntil());
  }
}
