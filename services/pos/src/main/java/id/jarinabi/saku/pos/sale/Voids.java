package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was sold and taken back. `unit` limits both calls to one unit's own sales; null does not.
@ApplicationScoped
class Voids {
  private static final String LOOK =
      """
      select status, claim_id is not null as claimed from transactions
      where id = $1 and ($2::uuid is null or unit_id = $2)""";

  /// A claim and a cashier's void can never both win: both are one statement on the same row.
  private static final String TAKE =
      """
      update transactions
      set status = 'VOIDED', voided_at = saku_now(), voided_by = $3, void_reason = $4
      where id = $1 and status = 'COMPLETED'
        and ($2::uuid is null or (unit_id = $2 and claim_id is null))
      returning id, receipt_number, unit_id, owner_santri_id, user_santri_id, total, occurred_at,
        voided_at, claim_id is not null as claimed""";

  record Seen(Sale.Status status, boolean claimed) {}

  private final Pool pool;
  private final Transactions transactions;

  Voids(Pool pool, Transactions transactions) {
    this.pool = pool;
    this.transactions = transactions;
  }

  Uni<Optional<Seen>> look(UUID id, @Nullable UUID unit) {
    return pool.preparedQuery(LOOK)
        .execute(Tuple.of(id, unit))
        .map(
            rows ->
                rows.rowCount() == 0
                    ? Optional.empty()
                    : Optional.of(seen(rows.iterator().next())));
  }

  /// Empty when somebody else was faster.
  Uni<Optional<VoidAnswer>> take(Caller caller, UUID id, @Nullable UUID unit, String reason) {
    return transactions.run(
        tx ->
            tx.sql()
                .preparedQuery(TAKE)
                .execute(Tuple.of(id, unit, caller.userId().value(), reason))
                .flatMap(
                    rows -> {
                      if (rows.rowCount() == 0) {
                        return Uni.createFrom().item(Optional.<VoidAnswer>empty());
                      }
                      var row = rows.iterator().next();
                      var told = voided(row, caller, reason);
                      return tx.tell(told)
                          .chain(() -> tx.tell(audit(told, caller)))
                          .replaceWith(() -> Optional.of(answer(told)));
                    }));
  }

  private static Seen seen(Row row) {
    return new Seen(Sale.Status.valueOf(row.getString("status")), row.getBoolean("claimed"));
  }

  private static PosEvent.PurchaseVoided voided(Row row, Caller caller, String reason) {
    return new PosEvent.PurchaseVoided(
        row.getUUID("id"),
        row.getString("receipt_number"),
        new UnitId(row.getUUID("unit_id")),
        new SantriId(row.getUUID("owner_santri_id")),
        new SantriId(row.getUUID("user_santri_id")),
        row.getLong("total"),
        reason,
        caller.userId(),
        caller.role().wireName(),
        row.getBoolean("claimed"),
        row.getOffsetDateTime("occurred_at"),
        row.getOffsetDateTime("voided_at"));
  }

  private static AuditRecorded audit(PosEvent.PurchaseVoided told, Caller caller) {
    return caller.audit(
        "sale.voided",
        "transaction",
        told.purchaseId(),
        told.ownerSantriId(),
        told.unitId(),
        Map.of("status", Sale.Status.COMPLETED.name()),
        Map.of(
            "status",
            Sale.Status.VOIDED.name(),
            "receiptNumber",
            told.receiptNumber(),
            "total",
            told.total(),
            "reason",
            told.reason(),
            "afterClaim",
            told.afterClaim()));
  }

  private static VoidAnswer answer(PosEvent.PurchaseVoided told) {
    return new VoidAnswer(
        told.purchaseId(),
        told.receiptNumber(),
        Sale.Status.VOIDED,
        told.total(),
        told.reason(),
        told.occurredAt());
  }
}
