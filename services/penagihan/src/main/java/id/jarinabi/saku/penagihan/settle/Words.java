package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.events.PenagihanEvent.ClaimAuthorized;
import id.jarinabi.saku.events.PenagihanEvent.ClaimRejected;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSettled;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimAudit;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Objects;

/// Writes down what one of the two has said and what follows from it, with its event and its
/// audit entry. The claim is locked by the caller.
@ApplicationScoped
class Words {
  private static final String SAY =
      """
      insert into billing_authorizations (claim_id, submitted_by, user_id, role, decision, note)
      values ($1, $2, $3, $4, $5, $6) returning at""";

  private static final String AWAIT =
      "update billing_claims set status = 'PARTIALLY_AUTHORIZED' where id = $1";

  private static final String SETTLE =
      """
      update billing_claims
      set status = 'SETTLED', settled_at = $2, finance_id = $3, bendahara_id = $4,
        settlement_number = 'BPL-' || to_char($2 at time zone $5, 'YYYYMMDD') || '-'
          || lpad(nextval('settlement_numbers')::text, 6, '0')
      where id = $1""";

  private static final String REJECT =
      """
      update billing_claims
      set status = 'REJECTED', ended_by = $2, end_reason = $3, ended_at = $4
      where id = $1""";

  private final PondokCalendar calendar;

  Words(PondokCalendar calendar) {
    this.calendar = calendar;
  }

  Uni<Void> write(Tx tx, Caller who, Claim claim, Verdict verdict, AuthorizationBody said) {
    return tx.sql()
        .preparedQuery(SAY)
        .execute(
            Tuple.of(
                claim.id(),
                claim.submittedBy().value(),
                who.userId().value(),
                who.role().wireName(),
                said.decision().name(),
                said.note()))
        .map(rows -> rows.iterator().next().getOffsetDateTime("at"))
        .flatMap(
            at ->
                switch (verdict) {
                  case Verdict.AwaitsTheOther _ ->
                      change(tx, AWAIT, Tuple.of(claim.id()))
                          .chain(() -> tell(tx, who, claim, authorized(claim, who, at)));
                  case Verdict.Settles(var other) -> settle(tx, who, claim, other, at);
                  case Verdict.Rejects _ -> reject(tx, who, claim, reason(said), at);
                  case Verdict.Refused(var reason) -> throw reason.problem();
                });
  }

  private Uni<Void> settle(Tx tx, Caller who, Claim claim, UserId other, OffsetDateTime at) {
    var isFinance = who.is(Role.ADMIN_KEUANGAN);
    var finance = isFinance ? who.userId() : other;
    var bendahara = isFinance ? other : who.userId();
    var settled =
        new ClaimSettled(
            claim.id(),
            claim.claimNumber(),
            claim.unitId(),
            claim.submittedBy(),
            finance,
            bendahara,
            claim.amount(),
            claim.transactionCount(),
            claim.submittedAt(),
            at);
    return change(
            tx,
            SETTLE,
            Tuple.of(claim.id(), at, finance.value(), bendahara.value(), calendar.zone().getId()))
        .chain(() -> tell(tx, who, claim, settled));
  }

  private static Uni<Void> reject(
      Tx tx, Caller who, Claim claim, String reason, OffsetDateTime at) {
    var rejected =
        new ClaimRejected(
            claim.id(),
            claim.claimNumber(),
            claim.unitId(),
            claim.submittedBy(),
            who.userId(),
            who.role().wireName(),
            claim.amount(),
            reason,
            at);
    return change(tx, REJECT, Tuple.of(claim.id(), who.userId().value(), reason, at))
        .chain(() -> tell(tx, who, claim, rejected));
  }

  private static ClaimAuthorized authorized(Claim claim, Caller who, OffsetDateTime at) {
    return new ClaimAuthorized(
        claim.id(),
        claim.claimNumber(),
        claim.unitId(),
        claim.amount(),
        who.userId(),
        who.role().wireName(),
        at);
  }

  private static Uni<Void> change(Tx tx, String sql, Tuple arguments) {
    return tx.sql().preparedQuery(sql).execute(arguments).replaceWithVoid();
  }

  private static Uni<Void> tell(Tx tx, Caller who, Claim claim, PenagihanEvent event) {
    var done =
        switch (event) {
          case ClaimSettled _ -> "claim.settled";
          case ClaimRejected _ -> "claim.rejected";
          default -> "claim.authorized";
        };
    return tx.tell(event).chain(() -> tx.tell(ClaimAudit.entry(who, done, claim)));
  }

  private static String reason(AuthorizationBody said) {
    return Objects.requireNonNull(said.note());
  }
}
