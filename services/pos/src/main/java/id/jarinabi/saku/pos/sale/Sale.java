package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.web.caller.AskedBy;
import id.jarinabi.saku.web.caller.Caller;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A sale as it was recorded. `refusal` is there exactly when it is DECLINED, `balanceAfter` when
/// it was paid; `young` as long as the request that made it may still be at work.
record Sale(
    UUID id,
    String receiptNumber,
    UnitId unitId,
    UserId cashierId,
    SantriId ownerSantriId,
    SantriId userSantriId,
    Status status,
    Cart cart,
    @Nullable Refusal refusal,
    @Nullable Long balanceAfter,
    @Nullable Long dailyRemaining,
    @Nullable Long weeklyRemaining,
    OffsetDateTime occurredAt,
    Caller asker,
    boolean claimed,
    boolean young) {

  @Schema(name = "TransactionStatus")
  enum Status {
    PENDING,
    COMPLETED,
    DECLINED,
    VOIDED
  }

  /// What `of` reads, from a row named `t`. A request is at its end after five seconds at most.
  static final String COLUMNS =
      """
      t.id, t.receipt_number, t.unit_id, t.cashier_id, t.owner_santri_id, t.user_santri_id,
      t.status, t.subtotal, t.discount, t.discount_reason, t.total, t.code, t.figures,
      t.balance_after, t.daily_remaining, t.weekly_remaining, t.occurred_at, t.asked_by,
      t.claim_id is not null as claimed,
      clock_timestamp() - t.recorded_at < interval '5 seconds' as young,\s"""
          + LinesJson.OF_TRANSACTION
          + " as items";

  static Sale of(Row row) {
    var code = row.getString("code");
    return new Sale(
        row.getUUID("id"),
        row.getString("receipt_number"),
        new UnitId(row.getUUID("unit_id")),
        new UserId(row.getUUID("cashier_id")),
        new SantriId(row.getUUID("owner_santri_id")),
        new SantriId(row.getUUID("user_santri_id")),
        Status.valueOf(row.getString("status")),
        new Cart(
            LinesJson.read(row.getJsonArray("items")),
            row.getLong("subtotal"),
            row.getLong("discount"),
            row.getString("discount_reason"),
            row.getLong("total")),
        code == null ? null : new Refusal(code, row.getJsonObject("figures").getMap()),
        row.getLong("balance_after"),
        row.getLong("daily_remaining"),
        row.getLong("weekly_remaining"),
        row.getOffsetDateTime("occurred_at"),
        AskedBy.read(row.getJsonObject("asked_by")),
        row.getBoolean("claimed"),
        row.getBoolean("young"));
  }

  boolean isPending() {
    return status == Status.PENDING;
  }

  boolean isRunning() {
    return isPending() && young;
  }
}
