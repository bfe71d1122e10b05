package id.jarinabi.saku.penagihan.verify;

import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// The sales as pos has told them, by another way than the claims' lines: what was claimed is
/// held against them. A sale and its void may come in either order, and twice.
@ApplicationScoped
public class ToldSales {
  private static final String SOLD =
      """
      insert into told_sales as known (transaction_id, unit_id, occurred_at, receipt_number, total,
        discount, items)
      values ($1, $2, $3, $4, $5, $6, $7::jsonb -> 'items')
      on conflict (transaction_id) do update
      set discount = excluded.discount, items = excluded.items""";

  private static final String VOIDED =
      """
      insert into told_sales as known (transaction_id, unit_id, occurred_at, receipt_number, total,
        voided_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (transaction_id) do update set voided_at = excluded.voided_at""";

  public Uni<Void> sold(Tx tx, PurchaseCompleted told) {
    return tx.sql()
        .preparedQuery(SOLD)
        .execute(
            Tuple.tuple()
                .addUUID(told.purchaseId())
                .addUUID(told.unitId().value())
                .addOffsetDateTime(told.occurredAt())
                .addString(told.receiptNumber())
                .addLong(told.total())
                .addLong(told.discount())
                .addJsonObject(new JsonObject(EventJson.write(told))))
        .replaceWithVoid();
  }

  public Uni<Void> voided(Tx tx, PurchaseVoided told) {
    return tx.sql()
        .preparedQuery(VOIDED)
        .execute(
            Tuple.of(
                told.purchaseId(),
                told.unitId().value(),
                told.soldAt(),
                told.receiptNumber(),
                told.total(),
                told.occurredAt()))
        .replaceWithVoid();
  }
}
