package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.request.TopupRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Top-ups over the bank. A unique index keeps one open request per santri and one top-up per
/// payment.
@ApplicationScoped
class BrivaTopups {
  private static final String BEGIN =
      """
      insert into topup_requests (santri_id, method, amount, status, created_by, fee, expires_at)
      values ($1, 'BRIVA', $2, 'AWAITING_PAYMENT', $3, $4, saku_now() + make_interval(secs => $5))
      on conflict (santri_id) where status = 'AWAITING_PAYMENT' do nothing
      returning *""";

  private static final String OPEN =
      "select * from topup_requests where santri_id = $1 and status = 'AWAITING_PAYMENT'";

  private static final String AT_NUMBER =
      "update topup_requests set va_number = $2 where id = $1 returning *";

  /// Money for a request that is over counts for it all the same. What was paid is what counts.
  private static final String PAID =
      """
      update topup_requests
      set status = 'PAID', paid_at = saku_now(), payment_id = $2, amount = $3
      where id = $1 and method = 'BRIVA' and payment_id is null
        and status in ('AWAITING_PAYMENT', 'EXPIRED', 'CANCELLED')
      returning *""";

  private static final String PAID_PAST_REQUESTS =
      """
      insert into topup_requests
        (santri_id, method, amount, status, va_number, paid_at, payment_id)
      values ($1, 'BRIVA', $2, 'PAID', $3, saku_now(), $4)
      on conflict (payment_id) do nothing
      returning *""";

  private static final String KNOWN = "select * from topup_requests where payment_id = $1";

  private static final String EXPIRE =
      """
      update topup_requests set status = 'EXPIRED'
      where id in (
        select id from topup_requests
        where status = 'AWAITING_PAYMENT' and expires_at <= saku_now()
        order by expires_at limit 100 for update skip locked)
      returning *""";

  Uni<Optional<TopupRequest>> begin(Tx tx, BrivaBody body, UserId wali, BrivaTerms terms) {
    return tx.sql()
        .preparedQuery(BEGIN)
        .execute(
            Tuple.of(
                body.santriId().value(),
                body.amount(),
                wali.value(),
                terms.fee(),
                (double) terms.life().toSeconds()))
        .map(BrivaTopups::first);
  }

  Uni<Optional<TopupRequest>> open(Tx tx, SantriId santri) {
    return tx.sql().preparedQuery(OPEN).execute(Tuple.of(santri.value())).map(BrivaTopups::first);
  }

  Uni<TopupRequest> atNumber(Tx tx, UUID id, String vaNumber) {
    return tx.sql()
        .preparedQuery(AT_NUMBER)
        .execute(Tuple.of(id, vaNumber))
        .map(rows -> TopupRequest.of(rows.iterator().next()));
  }

  Uni<Boolean> isKnown(Tx tx, UUID payment) {
    return tx.sql()
        .preparedQuery(KNOWN)
        .execute(Tuple.of(payment))
        .map(rows -> rows.rowCount() > 0);
  }

  Uni<Optional<TopupRequest>> paid(Tx tx, UUID id, VirtualAccountPaid told) {
    return tx.sql()
        .preparedQuery(PAID)
        .execute(Tuple.of(id, told.paymentId(), told.amount()))
        .map(BrivaTopups::first);
  }

  Uni<Optional<TopupRequest>> paidPastRequests(Tx tx, VirtualAccountPaid told) {
    return tx.sql()
        .preparedQuery(PAID_PAST_REQUESTS)
        .execute(
            Tuple.of(told.santriId().value(), told.amount(), told.vaNumber(), told.paymentId()))
        .map(BrivaTopups::first);
  }

  Uni<List<TopupRequest>> expire(Tx tx) {
    return tx.sql()
        .preparedQuery(EXPIRE)
        .execute()
        .map(
            rows -> StreamSupport.stream(rows.spliterator(), false).map(TopupRequest::of).toList());
  }

  private static Optional<TopupRequest> first(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).findFirst().map(TopupRequest::of);
  }
}
