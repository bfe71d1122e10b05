package id.jarinabi.saku.penagihan.dispute;

import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.ClaimAudit;
import id.jarinabi.saku.penagihan.claim.Claims;
import id.jarinabi.saku.penagihan.dispute.Dispute.Action;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;

/// Objections, spoken while the claim is open and under its lock: an approval sees them or comes
/// before them.
@ApplicationScoped
class Disputes {
  private static final String OF_CLAIM =
      "select "
          + Dispute.COLUMNS
          + " from line_disputes d where d.claim_id = $1 and ($2::uuid is null or d.id = $2)"
          + " order by d.opened_at, d.id";

  /// Nothing when the claim has no such line, or the line is under an objection already.
  private static final String OPEN =
      """
      insert into line_disputes (claim_id, transaction_id, kind)
      select claim_id, transaction_id, kind from billing_claim_items
      where claim_id = $1 and transaction_id = $2 and kind = $3
      on conflict do nothing
      returning id""";

  private static final String HAS_LINE =
      """
      select from billing_claim_items
      where claim_id = $1 and transaction_id = $2 and kind = $3""";

  private static final String SAY =
      """
      insert into line_dispute_entries (dispute_id, action, by_user, by_role, words)
      values ($1, $2, $3, $4, $5)""";

  private static final String END = "update line_disputes set outcome = $2 where id = $1";

  private final Pool pool;
  private final Transactions transactions;
  private final Claims claims;

  Disputes(Pool pool, Transactions transactions, Claims claims) {
    this.pool = pool;
    this.transactions = transactions;
    this.claims = claims;
  }

  Uni<List<Dispute>> list(Caller caller, UUID claim) {
    return claims
        .get(caller, claim)
        .chain(() -> pool.preparedQuery(OF_CLAIM).execute(Tuple.of(claim, null)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Dispute::of).toList());
  }

  Uni<Dispute> open(Caller caller, UUID claim, DisputeForms.Opening form) {
    var line = Tuple.of(claim, form.transactionId(), form.kindOrSale().name());
    return inOpenClaim(
        caller,
        claim,
        (tx, locked) ->
            tx.sql()
                .preparedQuery(OPEN)
                .execute(line)
                .flatMap(
                    opened ->
                        opened.rowCount() == 0
                            ? notOpened(tx, line)
                            : Uni.createFrom().item(opened.iterator().next().getUUID("id")))
                .flatMap(
                    dispute ->
                        say(tx, caller, locked, dispute, Action.OPENED, form.reason())
                            .chain(() -> one(tx.sql(), claim, dispute))));
  }

  Uni<Dispute> comment(Caller caller, UUID claim, UUID dispute, String text) {
    return inOpenClaim(
        caller,
        claim,
        (tx, locked) ->
            requireOpen(tx, claim, dispute)
                .chain(() -> say(tx, caller, locked, dispute, Action.COMMENTED, text))
                .chain(() -> one(tx.sql(), claim, dispute)));
  }

  Uni<Dispute> resolve(Caller caller, UUID claim, UUID dispute, DisputeForms.Resolution form) {
    var action = Action.valueOf(form.outcome().name());
    return inOpenClaim(
        caller,
        claim,
        (tx, locked) ->
            requireOpen(tx, claim, dispute)
                .chain(() -> tx.sql().preparedQuery(END).execute(Tuple.of(dispute, action.name())))
                .chain(() -> say(tx, caller, locked, dispute, action, form.note()))
                .chain(() -> one(tx.sql(), claim, dispute)));
  }

  private <T> Uni<T> inOpenClaim(Caller caller, UUID id, BiFunction<Tx, Claim, Uni<T>> deed) {
    return transactions.run(
        tx ->
            claims
                .lock(tx, caller, id)
                .invoke(
                    claim -> {
                      if (!claim.isOpen()) {
                        throw Problem.of(
                            409,
                            "claim_not_open",
                            "Klaim ini sudah selesai atau tidak aktif lagi.");
                      }
                    })
                .flatMap(claim -> deed.apply(tx, claim)));
  }

  private static Uni<UUID> notOpened(Tx tx, Tuple line) {
    return tx.sql()
        .preparedQuery(HAS_LINE)
        .execute(line)
        .map(
            rows -> {
              throw rows.rowCount() == 0
                  ? Problem.invalid(
                      "transactionId", "unknown", "Transaksi itu tidak ada di klaim ini.")
                  : Problem.of(409, "already_disputed", "Baris ini sudah dipersoalkan.");
            });
  }

  private static Uni<Void> requireOpen(Tx tx, UUID claim, UUID dispute) {
    return one(tx.sql(), claim, dispute)
        .invoke(
            found -> {
              if (found.status() != Dispute.Status.OPEN) {
                throw Problem.of(409, "dispute_closed", "Persoalan ini sudah diputuskan.");
              }
            })
        .replaceWithVoid();
  }

  private static Uni<Dispute> one(SqlClient sql, UUID claim, UUID dispute) {
    return sql.preparedQuery(OF_CLAIM).execute(Tuple.of(claim, dispute)).map(Disputes::only);
  }

  private static Dispute only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw Problem.notFound();
    }
    return Dispute.of(rows.iterator().next());
  }

  private static Uni<Void> say(
      Tx tx, Caller caller, Claim claim, UUID dispute, Action action, String text) {
    return tx.sql()
        .preparedQuery(SAY)
        .execute(
            Tuple.of(
                dispute, action.name(), caller.userId().value(), caller.role().wireName(), text))
        .chain(
            () ->
                tx.tell(
                    ClaimAudit.entry(
                        caller,
                        "claim-dispute." + action.name().toLowerCase(Locale.ROOT),
                        claim,
                        Map.of("dispute", dispute.toString(), "text", text))));
  }
}
