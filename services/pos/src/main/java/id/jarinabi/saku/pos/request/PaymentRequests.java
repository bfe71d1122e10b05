package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.pos.sale.LinesJson;
import id.jarinabi.saku.pos.sale.NewSale;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PaymentRequests {
  private static final String ADD =
      """
      insert into payment_requests (id, unit_id, cashier_id, owner_santri_id, user_santri_id,
        items, subtotal, discount, discount_reason, total)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)""";

  private static final String FIND = PaymentRequest.SELECT + "where r.id = $3 and " + Party.OWN;

  private static final String PAGE =
      PaymentRequest.SELECT
          + "where "
          + Party.OWN
          + " and ($3::text is null or "
          + PaymentRequest.STATUS_NOW
          + """
             = $3)
            and (r.created_at, r.id) < ($4, $5)
          order by r.created_at desc, r.id desc limit $6""";

  /// Only one that nobody is paying right now.
  private static final String CANCEL =
      """
      update payment_requests r set status = 'CANCELLED'
      where r.id = $3 and r.status = 'AWAITING_PIN' and r.transaction_id is null
        and r.expires_at > saku_now() and\s"""
          + Party.OWN;

  private final Pool pool;

  PaymentRequests(Pool pool) {
    this.pool = pool;
  }

  /// `request` is the sale it would become; its id is the request's own.
  Uni<Void> add(Tx tx, NewSale request) {
    var cart = request.cart();
    return tx.sql()
        .preparedQuery(ADD)
        .execute(
            Tuple.tuple()
                .addUUID(request.id())
                .addUUID(request.unitId().value())
                .addUUID(request.cashierId().value())
                .addUUID(request.ownerSantriId().value())
                .addUUID(request.userSantriId().value())
                .addJsonArray(LinesJson.write(cart.lines()))
                .addLong(cart.subtotal())
                .addLong(cart.discount())
                .addString(cart.discountReason())
                .addLong(cart.total()))
        .replaceWithVoid();
  }

  Uni<PaymentRequest> get(UUID id, Party party) {
    return get(pool, id, party);
  }

  Uni<PaymentRequest> get(Tx tx, UUID id, Party party) {
    return get(tx.sql(), id, party);
  }

  Uni<List<PaymentRequest>> newest(
      Party party, PaymentRequest.@Nullable Status status, Cursor after, int count) {
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.of(
                party.unit(),
                party.owner(),
                status == null ? null : status.name(),
                after.at(),
                after.id(),
                count))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(PaymentRequest::of).toList());
  }

  /// False when there is none that could be cancelled.
  Uni<Boolean> cancel(UUID id, Party party) {
    return pool.preparedQuery(CANCEL)
        .execute(Tuple.of(party.unit(), party.owner(), id))
        .map(rows -> rows.rowCount() > 0);
  }

  private static Uni<PaymentRequest> get(SqlClient client, UUID id, Party party) {
    return client
        .preparedQuery(FIND)
        .execute(Tuple.of(party.unit(), party.owner(), id))
        .map(
            rows -> {
              for (Row row : rows) {
                return PaymentRequest.of(row);
              }
              throw Problem.notFound();
            });
  }
}
