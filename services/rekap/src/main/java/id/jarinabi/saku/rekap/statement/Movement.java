package id.jarinabi.saku.rekap.statement;

import id.jarinabi.saku.rekap.sale.SoldLine;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One movement of a santri's money; `amount` is signed, `reference` the purchase or the top-up.
/// A purchase and its refund carry the receipt, the unit and the items.
record Movement(
    UUID id,
    String type,
    long amount,
    long balanceBefore,
    long balanceAfter,
    UUID reference,
    @Nullable UUID unitId,
    @Nullable String unitName,
    @Nullable String receiptNumber,
    List<SoldLine> items,
    OffsetDateTime occurredAt) {

  static Movement of(Row row) {
    return new Movement(
        row.getUUID("id"),
        row.getString("kind"),
        row.getLong("amount"),
        row.getLong("balance_before"),
        row.getLong("balance_after"),
        row.getUUID("reference"),
        row.getUUID("unit_id"),
        row.getString("unit_name"),
        row.getString("receipt_number"),
        SoldLine.list(row.getJsonArray("items")),
        row.getOffsetDateTime("occurred_at"));
  }
}
