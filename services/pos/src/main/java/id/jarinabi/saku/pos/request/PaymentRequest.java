package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.sale.LinesJson;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A cart that waits, or waited, for its owner's PIN. `sale` is the transaction it became, also
/// while that one is still being paid; `unitName` is only there to be shown.
record PaymentRequest(
    UUID id,
    UnitId unitId,
    String unitName,
    UserId cashierId,
    SantriId ownerSantriId,
    SantriId userSantriId,
    Cart cart,
    Status status,
    @Nullable UUID sale,
    @Nullable String code,
    OffsetDateTime createdAt,
    OffsetDateTime expiresAt) {

  @Schema(name = "PaymentRequestStatus")
  enum Status {
    AWAITING_PIN,
    COMPLETED,
    DECLINED,
    EXPIRED,
    CANCELLED
  }

  /// The status of the request `r`: one whose time is over has expired, whether or not the
  /// expirer has come by.
  static final String STATUS_NOW =
      """
      case when r.status = 'AWAITING_PIN' and r.transaction_id is null
        and r.expires_at <= saku_now() then 'EXPIRED' else r.status end""";

  /// What `of` reads.
  static final String SELECT =
      """
      select r.id, r.unit_id, u.name as unit_name, r.cashier_id, r.owner_santri_id,
        r.user_santri_id, r.items, r.subtotal, r.discount, r.discount_reason, r.total,
        r.transaction_id, r.code, r.created_at, r.expires_at,\s"""
          + STATUS_NOW
          + " as status from payment_requests r join units u on u.id = r.unit_id ";

  static PaymentRequest of(Row row) {
    return new PaymentRequest(
        row.getUUID("id"),
        new UnitId(row.getUUID("unit_id")),
        row.getString("unit_name"),
        new UserId(row.getUUID("cashier_id")),
        new SantriId(row.getUUID("owner_santri_id")),
        new SantriId(row.getUUID("user_santri_id")),
        new Cart(
            LinesJson.read(row.getJsonArray("items")),
            row.getLong("subtotal"),
            row.getLong("discount"),
            row.getString("discount_reason"),
            row.getLong("total")),
        Status.valueOf(row.getString("status")),
        row.getUUID("transaction_id"),
        row.getString("code"),
        row.getOffsetDateTime("created_at"),
        row.getOffsetDateTime("expires_at"));
  }
}
