package id.jarinabi.saku.rekap.sale;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sale as finance reads it. A name is null until identity has told it, or after its erasure.
record SaleEntry(
    UUID id,
    String receiptNumber,
    Status status,
    UUID unitId,
    @Nullable String unitName,
    UUID cashierId,
    @Nullable String cashierName,
    UUID ownerSantriId,
    @Nullable String ownerNis,
    @Nullable String ownerName,
    UUID userSantriId,
    @Nullable String userName,
    List<SoldLine> items,
    long subtotal,
    long discount,
    @Nullable String discountReason,
    long total,
    OffsetDateTime occurredAt,
    @Nullable OffsetDateTime voidedAt,
    @Nullable String voidReason) {

  enum Status {
    COMPLETED,
    VOIDED
  }

  static SaleEntry of(Row row) {
    var voidedAt = row.getOffsetDateTime("voided_at");
    return new SaleEntry(
        row.getUUID("id"),
        row.getString("receipt_number"),
        voidedAt == null ? Status.COMPLETED : Status.VOIDED,
        row.getUUID("unit_id"),
        row.getString("unit_name"),
        row.getUUID("cashier_id"),
        row.getString("cashier_name"),
        row.getUUID("owner_santri_id"),
        row.getString("owner_nis"),
        row.getString("owner_name"),
        row.getUUID("user_santri_id"),
        row.getString("user_name"),
        SoldLine.list(row.getJsonArray("items")),
        row.getLong("subtotal"),
        row.getLong("discount"),
        row.getString("discount_reason"),
        row.getLong("total"),
        row.getOffsetDateTime("occurred_at"),
        voidedAt,
        row.getString("void_reason"));
  }
}
