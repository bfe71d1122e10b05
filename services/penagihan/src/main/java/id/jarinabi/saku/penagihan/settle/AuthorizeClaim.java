package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.Claims;
import id.jarinabi.saku.penagihan.claim.RefusedAttempts;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.pin.PinChecks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One of the two speaks, with the own PIN. What can be refused without the PIN is refused before
/// it; what counts is decided under the claim's lock.
@ApplicationScoped
class AuthorizeClaim {
  private static final int ROUNDS = 3;

  private final Claims claims;
  private final PinChecks pins;
  private final Transactions transactions;
  private final PossibleSeconds seconds;
  private final Words words;
  private final FreeSales free;
  private final RefusedAttempts refused;

  AuthorizeClaim(
      Claims claims,
      PinChecks pins,
      Transactions transactions,
      PossibleSeconds seconds,
      Words words,
      FreeSales free,
      RefusedAttempts refused) {
    this.claims = claims;
    this.pins = pins;
    this.transactions = transactions;
    this.seconds = seconds;
    this.words = words;
    this.free = free;
    this.refused = refused;
  }

  Uni<Claim> run(Caller caller, UUID id, AuthorizationBody body) {
    body.requireReason();
    return claims
        .get(caller, id)
        .flatMap(
            claim ->
                Uni.createFrom()
                    .deferred(() -> speak(caller, claim, body, ROUNDS))
                    .onFailure()
                    .call(
                        fault -> refused.note(caller, "claim.authorization-refused", claim, fault)))
        .call(free::run);
  }

  private Uni<Claim> speak(Caller caller, Claim seen, AuthorizationBody body, int rounds) {
    possible(seen, caller, body);
    return seconds
        .beside(seen, caller)
        .flatMap(
            others ->
                pins.requireBeside(others, caller, body.pin())
                    .chain(() -> transactions.run(tx -> decide(tx, caller, seen, others, body))))
        .flatMap(
            decided -> {
              if (decided.isPresent()) {
                FaultPoint.reach("penagihan.authorization.committed");
                return Uni.createFrom().item(decided.get());
              }
              if (rounds == 1) {
                throw Verdict.Reason.NOT_OPEN.problem();
              }
              return claims
                  .get(caller, seen.id())
                  .flatMap(now -> speak(caller, now, body, rounds - 1));
            });
  }

  /// Empty when somebody has spoken since the PIN was asked for: identity has not been asked what
  /// that one and this one have to do with each other.
  private Uni<Optional<Claim>> decide(
      Tx tx, Caller caller, Claim seen, Set<UserId> others, AuthorizationBody body) {
    return claims
        .lock(tx, caller, seen.id())
        .flatMap(
            claim -> {
              var verdict = possible(claim, caller, body);
              if (!others.containsAll(claim.hands())) {
                return Uni.createFrom().item(Optional.<Claim>empty());
              }
              return words
                  .write(tx, caller, claim, verdict, body)
                  .chain(() -> claims.lock(tx, caller, claim.id()))
                  .map(Optional::of);
            });
  }

  private static Verdict possible(Claim claim, Caller caller, AuthorizationBody body) {
    var verdict = Verdict.of(claim, caller.userId(), caller.role(), body.decision());
    if (verdict instanceof Verdict.Refused(var reason)) {
      throw reason.problem();
    }
    return verdict;
  }
}
