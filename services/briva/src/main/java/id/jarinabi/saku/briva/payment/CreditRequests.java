package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// What was asked for about unallocated payments. Each statement says whom it lets win.
@ApplicationScoped
class CreditRequests {
  private static final String FIND =
      "select " + Payments.COLUMNS + " from bank_payments as payment where id = $1";

  private static final String ASK =
      """
      update bank_payments as payment
      set credit_santri_id = $2, credit_requested_by = $3, credit_requested_at = saku_now(),
        credit_note = $4
      where id = $1 and status = 'UNALLOCATED' and coalesce(credit_requested_by, $3) = $3
      returning\s"""
          + Payments.COLUMNS;

  /// As it was when the second person looked: by the same person, for the same santri.
  private static final String APPROVE =
      """
      update bank_payments as payment
      set status = 'CREDITED', santri_id = credit_santri_id, resolved_by = $4,
        resolved_at = saku_now(), note = credit_note
      where id = $1 and status = 'UNALLOCATED' and credit_santri_id = $2
        and credit_requested_by = $3 and credit_requested_by <> $4
      returning\s"""
          + Payments.COLUMNS;

  private static final String DROP =
      """
      update bank_payments as payment
      set credit_santri_id = null, credit_requested_by = null, credit_requested_at = null,
        credit_note = null
      where id = $1 and status = 'UNALLOCATED' and credit_requested_by is not null
      returning\s"""
          + Payments.COLUMNS;

  private final Pool pool;

  CreditRequests(Pool pool) {
    this.pool = pool;
  }

  Uni<Optional<Payment>> payment(UUID id) {
    return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(Payments::first);
  }

  /// Empty when somebody else has asked, or nothing is to decide. One's own is asked anew.
  Uni<Optional<Payment>> ask(Tx tx, UUID id, SantriId santri, UserId by, String note) {
    return tx.sql()
        .preparedQuery(ASK)
        .execute(Tuple.of(id, santri.value(), by.value(), note))
        .map(Payments::first);
  }

  /// Empty when it is no longer so.
  Uni<Optional<Payment>> approve(Tx tx, UUID id, CreditRequest seen, UserId by) {
    return tx.sql()
        .preparedQuery(APPROVE)
        .execute(Tuple.of(id, seen.santriId().value(), seen.requestedBy(), by.value()))
        .map(Payments::first);
  }

  /// Empty when nothing was asked for.
  Uni<Optional<Payment>> drop(Tx tx, UUID id) {
    return tx.sql().preparedQuery(DROP).execute(Tuple.of(id)).map(Payments::first);
  }
}
