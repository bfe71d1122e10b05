package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.peer.CalledBy;
import id.jarinabi.saku.web.peer.TrustedTokens;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/// Checks a PIN for a service that was given one, and vouches for what it was given for.
@Path("/internal/identity/pin-checks")
@CalledBy({"pos", "topup", "penagihan"})
@Cancellable(false)
class PinCheckResource {
  private static final Duration LIFE = Duration.ofSeconds(60);

  /// Exactly one of `santriId` and `userId`. `sessionId` is the device that asks. `notResetBy`:
  /// accounts that must not have reset this user's password or PIN within a day.
  record Check(
      @Nullable SantriId santriId,
      @Nullable UserId userId,
      @NotNull String pin,
      @NotNull UUID sessionId,
      @Size(max = 50) @Nullable Set<@NotNull UserId> notResetBy,
      @Valid @Nullable Purpose purpose) {

    @Override
    public String toString() {
      return "Check[***]";
    }
  }

  /// What the PIN was typed for; `cart` is the digest of the cart's lines.
  record Purpose(
      @NotNull UUID purchaseId,
      @NotNull UnitId unitId,
      @NotNull Rupiah amount,
      @NotNull String cart) {}

  record Answer(
      String result,
      @Nullable String assertion,
      @Nullable Integer attemptsRemaining,
      @Nullable OffsetDateTime lockedUntil) {

    static Answer plain(String result) {
      return new Answer(result, null, null, null);
    }
  }

  private final CheckPin checkPin;
  private final TrustedTokens tokens;

  PinCheckResource(CheckPin checkPin, TrustedTokens tokens) {
    this.checkPin = checkPin;
    this.tokens = tokens;
  }

  @POST
  @PermitAll
  @Operation(hidden = true)
  public Uni<Answer> check(@Valid @NotNull Check check) {
    return outcome(check)
        .map(
            outcome ->
                switch (outcome) {
                  case PinOutcome.Valid valid ->
                      new Answer("VALID", assertion(valid, check.purpose()), null, null);
                  case PinOutcome.Invalid(int remaining) ->
                      new Answer("INVALID", null, remaining, null);
                  case PinOutcome.Locked(var until) -> new Answer("LOCKED", null, null, until);
                  case PinOutcome.SantriInactive _ -> Answer.plain("SANTRI_INACTIVE");
                  case PinOutcome.RecentlyReset _ -> Answer.plain("RECENTLY_RESET");
                  case PinOutcome.Unknown _ -> Answer.plain("UNKNOWN");
                  case PinOutcome.NoPin _ -> Answer.plain("NO_PIN");
                  case PinOutcome.Busy _ -> Answer.plain("BUSY");
                });
  }

  private Uni<PinOutcome> outcome(Check check) {
    var notResetBy = Objects.requireNonNullElse(check.notResetBy(), Set.<UserId>of());
    if (check.santriId() != null && !notResetBy.isEmpty()) {
      throw Problem.invalid("notResetBy", "invalid", "Hanya untuk userId.");
    }
    if (check.santriId() != null && check.userId() == null) {
      return checkPin.ofSantri(check.santriId(), check.pin(), check.sessionId());
    }
    if (check.userId() != null && check.santriId() == null) {
      return checkPin.ofUser(check.userId(), check.pin(), check.sessionId(), notResetBy);
    }
    throw Problem.invalid("santriId", "invalid", "Isi salah satu dari santriId dan userId.");
  }

  /// Sixty seconds, for this one purchase: whoever steals it can buy nothing else with it.
  private @Nullable String assertion(PinOutcome.Valid valid, @Nullable Purpose purpose) {
    if (purpose == null || valid.santri() == null) {
      return null;
    }
    return tokens.sign(
        "pin+jwt",
        "saldo",
        LIFE,
        Map.of(
            "sub", valid.santri().toString(),
            "unit", purpose.unitId().toString(),
            "amount", purpose.amount().value(),
            "purchase", purpose.purchaseId().toString(),
            "cart", purpose.cart(),
            "jti", UUID.randomUUID().toString()));
  }
}
