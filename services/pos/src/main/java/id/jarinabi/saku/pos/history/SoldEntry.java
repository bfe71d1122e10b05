package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.pos.cart.Line;
import id.jarinabi.saku.pos.sale.LinesJson;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sale as it is listed. Names are null until identity has told of them; `figures` belong to
/// the `code` of a DECLINED one.
@RegisterForReflection
record SoldEntry(
    UUID id,
    String receiptNumber,
    String status,
    @Nullable String code,
    @Nullable Map<String, Object> figures,
    UUID unitId,
    String unitName,
    UUID cashierId,
    UUID ownerSantriId,
    @Nullable String ownerNis,
    @Nullable String ownerName,
    UUID userSantriId,
    @Nullable String userName,
    List<Line> items,
    long subtotal,
    long discount,
    @Nullable String discountReason,
    long total,
    @Nullable Long balanceAfter,
    OffsetDateTime occurredAt,
    @Nullable OffsetDateTime voidedAt,
    @Nullable String voidReason,
    boolean claimed) {

  static final String SELECT =
      """
      select t.id, t.receipt_number, t.status, t.code, t.figures, t.unit_id, u.name as unit_name,
        t.cashier_id, t.owner_santri_id, owner.nis as owner_nis, owner.name as owner_name,
        t.user_santri_id, buyer.name as user_name, t.subtotal, t.discount, t.discount_reason,
        t.total, t.balance_after, t.occurred_at, t.voided_at, t.void_reason,
        t.claim_id is not null as claimed,\s"""
          + LinesJson.OF_TRANSACTION
          + """
             as items
          from transactions t
          join units u on u.id = t.unit_id
          left join santri_names owner on owner.santri_id = t.owner_santri_id
          left join santri_names buyer on buyer.santri_id = t.user_santri_id""";

  static SoldEntry of(Row row) {
    return new SoldEntry(
        row.getUUID("id"),
        row.getString("receipt_number"),
        row.getString("status"),
        row.getString("code"),
        figures(row.getJsonObject("figures")),
        row.getUUID("unit_id"),
        row.getString("unit_name"),
        row.getUUID("cashier_id"),
        row.getUUID("owner_santri_id"),
        row.getString("owner_nis"),
        row.getString("owner_name"),
        row.getUUID("user_santri_id"),
        row.getString("user_name"),
        LinesJson.read(row.getJsonArray("items")),
        row.getLong("subtotal"),
        row.getLong("discount"),
        row.getString("discount_reason"),
        row.getLong("total"),
        row.getLong("balance_after"),
        row.getOffsetDateTime("occurred_at"),
        row.getOffsetDateTime("voided_at"),
        row.getString("void_reason"),
        row.getBoolean("claimed"));
  }

  private static @Nullable Map<String, Object> figures(@Nullable JsonObject json) {
    return json == null ? null : json.getMap();
  }
}
