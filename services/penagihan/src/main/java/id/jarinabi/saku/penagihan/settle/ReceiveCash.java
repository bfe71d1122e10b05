package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.events.PenagihanEvent.CashReceived;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimAudit;
import id.jarinabi.saku.penagihan.claim.Claims;
import id.jarinabi.saku.penagihan.claim.RefusedAttempts;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.pin.PinChecks;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The unit confirms, with its admin's PIN, that it holds the money of a settled claim. Asked
/// again by the same person it is answered again.
@ApplicationScoped
class ReceiveCash {
  private static final String RECEIVE =
      """
      update billing_claims set received_by = $2, received_at = saku_now()
      where id = $1 and received_at is null
      returning received_at""";

  private final Claims claims;
  private final PinChecks pins;
  private final Transactions transactions;
  private final RefusedAttempts refused;

  ReceiveCash(Claims claims, PinChecks pins, Transactions transactions, RefusedAttempts refused) {
    this.claims = claims;
    this.pins = pins;
    this.transactions = transactions;
    this.refused = refused;
  }

  Uni<Claim> run(Caller admin, UUID id, String pin) {
    return claims
        .get(admin, id)
        .flatMap(
            claim ->
                Uni.createFrom()
                    .deferred(() -> confirm(admin, claim, pin))
                    .onFailure()
                    .call(fault -> refused.note(admin, "claim.receipt-refused", claim, fault)));
  }

  private Uni<Claim> confirm(Caller admin, Claim claim, String pin) {
    return isDone(admin, claim)
        ? Uni.createFrom().item(claim)
        : pins.require(admin, pin).chain(() -> transactions.run(tx -> receive(tx, admin, claim)));
  }

  private Uni<Claim> receive(Tx tx, Caller admin, Claim seen) {
    return claims
        .lock(tx, admin, seen.id())
        .flatMap(
            claim ->
                isDone(admin, claim)
                    ? Uni.createFrom().item(claim)
                    : tx.sql()
                        .preparedQuery(RECEIVE)
                        .execute(Tuple.of(claim.id(), admin.userId().value()))
                        .map(rows -> rows.iterator().next().getOffsetDateTime("received_at"))
                        .flatMap(
                            at ->
                                tx.tell(
                                    new CashReceived(
                                        claim.id(),
                                        claim.claimNumber(),
                                        claim.unitId(),
                                        admin.userId(),
                                        claim.amount(),
                                        at)))
                        .chain(() -> tx.tell(ClaimAudit.entry(admin, "claim.cash-received", claim)))
                        .chain(() -> claims.lock(tx, admin, claim.id())));
  }

  private static boolean isDone(Caller admin, Claim claim) {
    if (claim.status() != Claim.Status.SETTLED) {
      throw Problem.of(
          409, "claim_not_settled", "Klaim ini belum lunas. Tunggu otorisasi kedua pihak.");
    }
    if (claim.receivedBy() == null) {
      return false;
    }
    if (!admin.userId().equals(claim.receivedBy())) {
      throw Problem.of(409, "already_received", "Uang klaim ini sudah diterima petugas lain.");
    }
    return true;
  }
}
