package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.briva.bill.NotDue;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// What the bank was told to give back, for good.
@ApplicationScoped
class RefusedPayments {
  private static final String FIND =
      """
      select reason from refused_payments
      where provider = $1 and bank_payment_id = $2 and va_number = $3 and amount = $4""";

  private static final String KEEP =
      """
      insert into refused_payments (provider, bank_payment_id, va_number, amount, reason)
      values ($1, $2, $3, $4, $5)""";

  /// Why this very payment was refused before.
  Uni<Optional<NotDue>> of(Tx tx, Claimed claimed) {
    return tx.sql()
        .preparedQuery(FIND)
        .execute(
            Tuple.of(
                claimed.provider(), claimed.bankPaymentId(), claimed.vaNumber(), claimed.amount()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(row -> NotDue.valueOf(row.getString("reason"))));
  }

  Uni<Void> keep(Tx tx, Claimed claimed, NotDue reason) {
    return tx.sql()
        .preparedQuery(KEEP)
        .execute(
            Tuple.of(
                claimed.provider(),
                claimed.bankPaymentId(),
                claimed.vaNumber(),
                claimed.amount(),
                reason.name()))
        .replaceWithVoid();
  }
}
