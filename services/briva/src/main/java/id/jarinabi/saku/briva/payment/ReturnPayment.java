package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Finance says that it is nobody's here and goes back through the bank. One person is enough:
/// no saldo changes.
@ApplicationScoped
class ReturnPayment {
  private static final String RETURN =
      """
      update bank_payments as payment
      set status = 'RETURNED', resolved_by = $2, resolved_at = saku_now(), note = $3
      where id = $1 and status = 'UNALLOCATED'
      returning\s"""
          + Payments.COLUMNS;

  private static final String EXISTS = "select from bank_payments where id = $1";

  private final Transactions transactions;

  ReturnPayment(Transactions transactions) {
    this.transactions = transactions;
  }

  /// 404 for no payment; 409 when somebody else has decided already, or nothing was to decide.
  Uni<Payment> run(Caller finance, UUID id, String note) {
    return transactions.run(
        tx ->
            tx.sql()
                .preparedQuery(RETURN)
                .execute(Tuple.of(id, finance.userId().value(), note))
                .map(Payments::first)
                .flatMap(
                    returned ->
                        returned
                            .map(payment -> Uni.createFrom().item(payment))
                            .orElseGet(() -> undecidable(tx, id)))
                .call(payment -> Resolved.returned(tx, finance, payment)));
  }

  private static Uni<Payment> undecidable(Tx tx, UUID id) {
    return tx.sql()
        .preparedQuery(EXISTS)
        .execute(Tuple.of(id))
        .map(
            rows -> {
              throw rows.size() == 0 ? Problem.notFound() : CreditProblems.notUnallocated();
            });
  }
}
