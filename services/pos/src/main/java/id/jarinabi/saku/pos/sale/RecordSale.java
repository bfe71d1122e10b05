package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.caller.AskedBy;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Writes a sale down as PENDING, with its items, in one statement and one round trip. Whoever
/// comes second for the same key or payment request records nothing: a unique index decides.
/// The cashier's open shift of today is held for that one statement: one that is being closed
/// takes the sale before it is counted, or not at all.
@ApplicationScoped
public class RecordSale {
  private static final String TAKE_KEY =
      """
      with taken as (
        insert into sale_keys (transaction_id, caller_id, key, fingerprint)
        values ($1, $13, $14, $15) on conflict do nothing returning transaction_id),
      """;

  private static final String TAKE_PAYMENT_REQUEST =
      """
      with taken as (
        update payment_requests set transaction_id = $1
        where id = $13 and status = 'AWAITING_PIN' and transaction_id is null
          and expires_at > saku_now()
        returning transaction_id),
      """;

  private static final String RECORD =
      """
      sale as (
        insert into transactions (id, receipt_number, unit_id, cashier_id, owner_santri_id,
          user_santri_id, subtotal, discount, discount_reason, total, asked_by, shift_id)
        select taken.transaction_id,
          unit.code || '-' || to_char(saku_now() at time zone $2, 'YYYYMMDD') || '-'
            || lpad(nextval('receipt_numbers')::text, 6, '0'),
          unit.id, $4, $5, $6, $7, $8, $9, $10, $11,
          (select shift.id from shifts shift
           where shift.unit_id = unit.id and shift.cashier_id = $4 and shift.closed_at is null
             and shift.day = (saku_now() at time zone $2)::date
           for share)
        from taken join units unit on unit.id = $3
        returning id)
      insert into transaction_items (transaction_id, line, product_id, name, category, quantity,
        catalog_price, unit_price, discount, reason, total)
      select sale.id, item.line, item."productId", item.name, item.category, item.quantity,
        item."catalogPrice", item."unitPrice", item.discount, item.reason, item.total
      from sale, jsonb_to_recordset($12) as item (line smallint, "productId" uuid, name text,
        category text, quantity bigint, "catalogPrice" bigint, "unitPrice" bigint,
        discount bigint, reason text, total bigint)""";

  private final Pool pool;
  private final PondokCalendar calendar;

  RecordSale(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.calendar = calendar;
  }

  /// False when this asker has used the key already.
  Uni<Boolean> underKey(NewSale sale, IdempotencyKey key, byte[] fingerprint) {
    return record(
        TAKE_KEY + RECORD,
        values(sale)
            .addUUID(sale.asker().userId().value())
            .addUUID(key.value())
            .addValue(Buffer.buffer(fingerprint)));
  }

  /// False when the payment request no longer waits for its PIN.
  public Uni<Boolean> forPaymentRequest(NewSale sale, UUID paymentRequest) {
    return record(TAKE_PAYMENT_REQUEST + RECORD, values(sale).addUUID(paymentRequest));
  }

  private Uni<Boolean> record(String sql, Tuple values) {
    return pool.preparedQuery(sql)
        .execute(values)
        .map(rows -> rows.rowCount() > 0)
        .invoke(
            recorded -> {
              if (recorded) {
                FaultPoint.reach("pos.sale.recorded");
              }
            });
  }

  private Tuple values(NewSale sale) {
    var cart = sale.cart();
    return Tuple.tuple()
        .addUUID(sale.id())
        .addString(calendar.zone().getId())
        .addUUID(sale.unitId().value())
        .addUUID(sale.cashierId().value())
        .addUUID(sale.ownerSantriId().value())
        .addUUID(sale.userSantriId().value())
        .addLong(cart.subtotal())
        .addLong(cart.discount())
        .addString(cart.discountReason())
        .addLong(cart.total())
        .addJsonObject(AskedBy.write(sale.asker()))
        .addJsonArray(LinesJson.write(cart.lines()));
  }
}
