package id.jarinabi.saku.pos.claim;

import id.jarinabi.saku.pos.cart.Line;
import id.jarinabi.saku.pos.sale.LinesJson;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sale as it stands in a claim, or its void after an earlier claim, whose `amount` is
/// negative. Nothing of it can change any more.
@RegisterForReflection
record ClaimLine(
    UUID transactionId,
    Kind kind,
    String receiptNumber,
    OffsetDateTime occurredAt,
    long subtotal,
    long discount,
    @Nullable String discountReason,
    long amount,
    List<Line> items) {

  enum Kind {
    SALE,
    VOID
  }

  /// What `of` reads besides `is_void`, from a row named `t`.
  static final String COLUMNS =
      """
      t.id, t.receipt_number, t.occurred_at, t.subtotal, t.discount, t.discount_reason, t.total,
      """
          + LinesJson.OF_TRANSACTION
          + " as items";

  static ClaimLine of(Row row) {
    var isVoid = row.getBoolean("is_void");
    long total = row.getLong("total");
    return new ClaimLine(
        row.getUUID("id"),
        isVoid ? Kind.VOID : Kind.SALE,
        row.getString("receipt_number"),
        row.getOffsetDateTime("occurred_at"),
        row.getLong("subtotal"),
        row.getLong("discount"),
        row.getString("discount_reason"),
        isVoid ? -total : total,
        LinesJson.read(row.getJsonArray("items")));
  }
}
