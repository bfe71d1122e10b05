package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.events.PenagihanEvent.ClaimSubmitted;
import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimLine;
import id.jarinabi.saku.penagihan.claim.PosPeer;
import id.jarinabi.saku.web.peer.PeerFaults;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Brings a wish to claim to its end: pos reserves the sales under the claim's id, then claim,
/// lines, answer and events are written together. The request, its repetition and the sweeper may
/// all try; the attempt's row lets one of them write.
@ApplicationScoped
class FinishClaim {
  static final int CREATED = 201;
  private static final int CONFLICT = 409;
  private static final String UNIQUE_VIOLATION = "23505";
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final PosPeer pos;
  private final Transactions transactions;
  private final Attempts attempts;
  private final FrozenClaims claims;

  FinishClaim(
      @RestClient PosPeer pos, Transactions transactions, Attempts attempts, FrozenClaims claims) {
    this.pos = pos;
    this.transactions = transactions;
    this.attempts = attempts;
    this.claims = claims;
  }

  /// `first`: nobody has asked pos for this claim before.
  Uni<Submission> run(Attempt attempt, boolean first) {
    return pos.reserve(attempt.claimId(), attempt.period())
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .invoke(reserved -> FaultPoint.reach("penagihan.claim.reserved"))
        .onItemOrFailure()
        .transformToUni(
            (reserved, fault) ->
                fault == null ? conclude(attempt, reserved) : unanswered(attempt, first, fault));
  }

  private Uni<Submission> conclude(Attempt attempt, PosPeer.Reservation reserved) {
    if (!reserved.isReserved()) {
      return end(attempt, tx -> nothing(tx, attempt));
    }
    return end(attempt, tx -> submit(tx, attempt, reserved.lines()))
        .onFailure(FinishClaim::isInAnotherClaim)
        .recoverWithUni(fault -> giveUp(attempt, fault));
  }

  private Uni<Submission> end(Attempt attempt, Function<Tx, Uni<Attempt.Answer>> deed) {
    return transactions
        .run(
            tx ->
                attempts
                    .hold(tx, attempt.claimId())
                    .flatMap(
                        held -> {
                          var known = held.map(Attempt::answer);
                          return known.isPresent()
                              ? Uni.createFrom().item(known.get())
                              : deed.apply(tx)
                                  .call(answer -> attempts.answer(tx, attempt.claimId(), answer));
                        }))
        .invoke(answer -> FaultPoint.reach("penagihan.claim.committed"))
        .map(Submission::of);
  }

  private Uni<Attempt.Answer> submit(Tx tx, Attempt attempt, List<ClaimLine> lines) {
    return claims
        .freeze(tx, attempt, lines)
        .call(claim -> tx.tell(submitted(claim)))
        .call(
            claim ->
                tx.tell(
                    attempt
                        .asker()
                        .audit(
                            "claim.submitted",
                            "claim",
                            claim.id(),
                            null,
                            claim.unitId(),
                            Map.of(),
                            Map.of(
                                "claimNumber", claim.claimNumber(),
                                "amount", claim.amount(),
                                "transactionCount", claim.transactionCount(),
                                "from", claim.from().toString(),
                                "to", claim.to().toString()))))
        .map(claim -> new Attempt.Answer(CREATED, claims.json(claim)));
  }

  private Uni<Attempt.Answer> nothing(Tx tx, Attempt attempt) {
    return tx.tell(
            attempt
                .asker()
                .audit(
                    "claim.submit-refused",
                    "unit",
                    attempt.unitId().value(),
                    null,
                    attempt.unitId(),
                    Map.of(),
                    Map.of("code", SubmitClaim.NOTHING)))
        .replaceWith(new Attempt.Answer(CONFLICT, new JsonObject()));
  }

  /// pos has given us what another live claim holds: it is not ours, whatever pos says.
  private Uni<Submission> giveUp(Attempt attempt, Throwable fault) {
    Log.errorf(fault, "claim %s was given sales of another claim", attempt.claimId());
    return pos.release(attempt.claimId(), new PosPeer.Unit(attempt.unitId()))
        .chain(() -> end(attempt, tx -> nothing(tx, attempt)));
  }

  private static boolean isInAnotherClaim(Throwable fault) {
    return fault instanceof PgException refused
        && UNIQUE_VIOLATION.equals(refused.getSqlState())
        && "in_one_live_claim".equals(refused.getConstraint());
  }

  private Uni<Submission> unanswered(Attempt attempt, boolean first, Throwable fault) {
    Log.warnf("pos gave no word on claim %s: %s", attempt.claimId(), fault.getMessage());
    return first && cannotHaveHeard(fault)
        ? attempts.forget(attempt.claimId()).replaceWith(new Submission.NotDone())
        : attempts.putDown(attempt.claimId()).replaceWith(new Submission.Open(attempt.claimId()));
  }

  /// A 4xx was refused before anything happened.
  private static boolean cannotHaveHeard(Throwable fault) {
    return PeerFaults.wasNeverSent(fault)
        || (fault instanceof WebApplicationException answer
            && answer.getResponse().getStatus() / 100 == 4);
  }

  private static ClaimSubmitted submitted(Claim claim) {
    return new ClaimSubmitted(
        claim.id(),
        claim.claimNumber(),
        claim.unitId(),
        claim.submittedBy(),
        claim.from(),
        claim.to(),
        claim.amount(),
        claim.transactionCount(),
        claim.submittedAt());
  }
}
