package id.jarinabi.saku.pos.peer;

import static java.util.Objects.requireNonNullElse;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Asks identity about a santri's PIN. No answer in time is a 503: without a PIN nothing has
// happened yet.
@ApplicationScoped
public class PinChecks {
  /// identity lets a burst of right PINs wait up to three seconds for its turn; the cashier is
  /// answered within five.
  private static final Duration PATIENCE = Duration.ofMillis(3_600);

  /// The purchase a PIN is given for.
  public record Purchase(UUID id, UnitId unitId, Cart cart) {}

  private final IdentityApi identity;

  PinChecks(@RestClient IdentityApi identity) {
    this.identity = identity;
  }

  public Uni<PinVerdict> ofSantri(SantriId santri, Pin pin, UUID session, Purchase purchase) {
    var purpose =
        new IdentityApi.Purpose(
            purchase.id(), purchase.unitId(), purchase.cart().total(), purchase.cart().digest());
    return ask(new IdentityApi.PinQuestion(santri, pin, session, purpose));
  }

  private Uni<PinVerdict> ask(IdentityApi.PinQuestion question) {
    return identity
        .checkPin(question)
        .map(PinChecks::verdict)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure()
        .invoke(failure -> Log.warnf("identity gave no word on a PIN: %s", failure.getMessage()))
        .onFailure()
        .transform(failure -> Problem.temporarilyUnavailable());
  }

  private static PinVerdict verdict(IdentityApi.PinAnswer answer) {
    return switch (answer.result()) {
      case "VALID" -> new PinVerdict.Valid(requireNonNullElse(answer.assertion(), ""));
      case "INVALID" -> new PinVerdict.Wrong(orZero(answer.attemptsRemaining()));
      case "LOCKED" -> new PinVerdict.Locked(answer.lockedUntil());
      case "SANTRI_INACTIVE" -> new PinVerdict.SantriInactive();
      case "UNKNOWN" -> new PinVerdict.NoSuchPerson();
      case "NO_PIN" -> new PinVerdict.NoPinYet();
      case "BUSY" -> new PinVerdict.Busy();
      default -> throw new IllegalStateException("identity answered " + answer.result());
    };
  }

  private static long orZero(@Nullable Long number) {
    return number == null ? 0 : number;
  }
}
