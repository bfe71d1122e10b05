package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The table of payments. Nothing in it is ever taken away.
@ApplicationScoped
public class Payments {
  /// With the request that a payment was for.
  static final String COLUMNS =
      """
      payment.*, (select bill.topup_id from virtual_accounts as bill where bill.id = payment.bill_id)
        as topup_id""";

  private static final String SELECT = "select " + COLUMNS + " from bank_payments as payment ";

  private static final String NAMED = SELECT + "where provider = $1 and bank_payment_id = $2";

  private static final String TOLD =
      SELECT + "where provider = $1 and (bank_payment_id = $2 or trx_id = $3)";

  private static final String OF_BILL = SELECT + "where bill_id = $1";

  private static final String SAME_MOMENT =
      SELECT + "where provider = $1 and va_number = $2 and paid_at = $3 and amount = $4";

  private static final String INSERT =
      """
      insert into bank_payments as payment
        (provider, bank_payment_id, va_number, amount, paid_at, source, status, santri_id, bill_id,
          trx_id, reported_at)
      values ($1, $2, $3, $4, $5, $6, case when $7::uuid is null then 'UNALLOCATED' else 'CREDITED' end,
        $7, $8, $9, case $6 when 'REPORT' then saku_now() end)
      returning\s"""
          + COLUMNS;

  private static final String NAME =
      """
      update bank_payments
      set bank_payment_id = $2, paid_at = $3, trx_id = $5,
        reported_at = case $4 when 'REPORT' then saku_now() else reported_at end
      where id = $1 and bank_payment_id is null""";

  private static final String OF_TRANSACTION =
      "update bank_payments set trx_id = $2 where id = $1 and trx_id is null";

  private static final String REPORTED =
      "update bank_payments set reported_at = coalesce(reported_at, saku_now()) where id = $1";

  Uni<Optional<Payment>> named(Tx tx, String provider, String bankPaymentId) {
    return tx.sql()
        .preparedQuery(NAMED)
        .execute(Tuple.of(provider, bankPaymentId))
        .map(Payments::first);
  }

  /// Whatever is known by the name of the payment or by the number of its transaction.
  Uni<List<Payment>> told(Tx tx, Claimed claimed) {
    return tx.sql()
        .preparedQuery(TOLD)
        .execute(Tuple.of(claimed.provider(), claimed.bankPaymentId(), claimed.trxId()))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Payment::of).toList());
  }

  Uni<Optional<Payment>> ofBill(Tx tx, UUID bill) {
    return tx.sql().preparedQuery(OF_BILL).execute(Tuple.of(bill)).map(Payments::first);
  }

  Uni<Optional<Payment>> sameMoment(Tx tx, Claimed claimed) {
    return tx.sql()
        .preparedQuery(SAME_MOMENT)
        .execute(
            Tuple.of(claimed.provider(), claimed.vaNumber(), claimed.paidAt(), claimed.amount()))
        .map(Payments::first);
  }

  Uni<Payment> insert(Tx tx, Claimed claimed, @Nullable SantriId santri, @Nullable UUID bill) {
    return tx.sql()
        .preparedQuery(INSERT)
        .execute(
            Tuple.from(
                Arrays.asList(
                    claimed.provider(),
                    claimed.bankPaymentId(),
                    claimed.vaNumber(),
                    claimed.amount(),
                    claimed.paidAt(),
                    claimed.source().name(),
                    santri == null ? null : santri.value(),
                    bill,
                    claimed.trxId())))
        .map(rows -> Payment.of(rows.iterator().next()));
  }

  Uni<Void> name(Tx tx, UUID id, Claimed claimed) {
    return tx.sql()
        .preparedQuery(NAME)
        .execute(
            Tuple.of(
                id,
                claimed.bankPaymentId(),
                claimed.paidAt(),
                claimed.source().name(),
                claimed.trxId()))
        .replaceWithVoid();
  }

  /// From now on another transaction under the same name is another payment.
  Uni<Void> ofTransaction(Tx tx, UUID id, @Nullable String trxId) {
    return tx.sql().preparedQuery(OF_TRANSACTION).execute(Tuple.of(id, trxId)).replaceWithVoid();
  }

  Uni<Void> reported(Tx tx, UUID id) {
    return tx.sql().preparedQuery(REPORTED).execute(Tuple.of(id)).replaceWithVoid();
  }

  static Optional<Payment> first(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).findFirst().map(Payment::of);
  }
}
