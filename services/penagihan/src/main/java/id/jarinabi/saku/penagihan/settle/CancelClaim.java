package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.events.PenagihanEvent.ClaimCancelled;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimAudit;
import id.jarinabi.saku.penagihan.claim.Claims;
import id.jarinabi.saku.penagihan.claim.RefusedAttempts;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/// The unit takes its claim back while nobody has said anything to it.
@ApplicationScoped
class CancelClaim {
  private static final String CANCEL =
      """
      update billing_claims
      set status = 'CANCELLED', ended_by = $2, end_reason = $3, ended_at = saku_now()
      where id = $1
      returning ended_at""";

  private final Claims claims;
  private final Transactions transactions;
  private final FreeSales free;
  private final RefusedAttempts refused;

  CancelClaim(Claims claims, Transactions transactions, FreeSales free, RefusedAttempts refused) {
    this.claims = claims;
    this.transactions = transactions;
    this.free = free;
    this.refused = refused;
  }

  Uni<Claim> run(Caller admin, UUID id, String reason) {
    return claims
        .get(admin, id)
        .flatMap(
            claim ->
                transactions
                    .run(tx -> cancel(tx, admin, id, reason))
                    .onFailure()
                    .call(fault -> refused.note(admin, "claim.cancel-refused", claim, fault)))
        .call(free::run);
  }

  private Uni<Claim> cancel(Tx tx, Caller admin, UUID id, String reason) {
    return claims
        .lock(tx, admin, id)
        .invoke(
            claim -> {
              if (claim.status() != Claim.Status.SUBMITTED) {
                throw Verdict.Reason.NOT_OPEN.problem();
              }
            })
        .call(
            claim ->
                tx.sql()
                    .preparedQuery(CANCEL)
                    .execute(Tuple.of(id, admin.userId().value(), reason))
                    .map(rows -> rows.iterator().next().getOffsetDateTime("ended_at"))
                    .flatMap(at -> tx.tell(cancelled(claim, admin, reason, at))))
        .call(
            claim ->
                tx.tell(
                    ClaimAudit.entry(admin, "claim.cancelled", claim, Map.of("reason", reason))))
        .chain(() -> claims.lock(tx, admin, id));
  }

  private static ClaimCancelled cancelled(
      Claim claim, Caller admin, String reason, OffsetDateTime at) {
    return new ClaimCancelled(
        claim.id(),
        claim.claimNumber(),
        claim.unitId(),
        admin.userId(),
        claim.amount(),
        reason,
        at);
  }
}
