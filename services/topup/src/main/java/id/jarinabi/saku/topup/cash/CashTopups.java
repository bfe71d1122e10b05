package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.request.TopupRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// Cash top-ups and the steps of taking one back. Each step changes a row only out of the state
/// in which the step may be made; nothing found means that somebody else was first.
@ApplicationScoped
class CashTopups {
  private static final String RECORD =
      """
      insert into topup_requests
        (santri_id, method, amount, status, created_by, payer_name, note, paid_at)
      values ($1, 'CASH', $2, 'PAID', $3, $4, $5, saku_now())
      returning *""";

  private static final String FIND =
      "select * from topup_requests where id = $1 and method = 'CASH'";

  private static final String REQUEST_REVERSAL =
      """
      update topup_requests
      set status = 'REVERSAL_REQUESTED', reversal_reason = $3, reversal_requested_by = $2,
        reversal_requested_at = saku_now()
      where id = $1 and method = 'CASH' and status in ('PAID', 'COMPLETED')
      returning *""";

  /// One approval at a time. It may be repeated by who made it, and taken over when it has stood
  /// still for half a minute, because its process has died.
  private static final String APPROVE =
      """
      update topup_requests
      set reversal_approved_by = $2, reversal_approving_at = saku_now()
      where id = $1 and method = 'CASH' and status = 'REVERSAL_REQUESTED'
        and (reversal_approving_at is null or reversal_approved_by = $2
          or reversal_approving_at < saku_now() - interval '30 seconds')
      returning *""";

  private static final String LET_GO =
      "update topup_requests set reversal_approving_at = null where id = $1";

  private static final String FINISH =
      """
      update topup_requests
      set status = 'REVERSED', reversed_at = saku_now(), reversal_approving_at = null
      where id = $1 and status = 'REVERSAL_REQUESTED' and reversal_approved_by is not null
      returning *""";

  private final Pool pool;

  CashTopups(Pool pool) {
    this.pool = pool;
  }

  Uni<TopupRequest> record(Tx tx, CashBody cash, UserId by) {
    return tx.sql()
        .preparedQuery(RECORD)
        .execute(
            Tuple.of(
                cash.santriId().value(), cash.amount(), by.value(), cash.payerName(), cash.note()))
        .map(rows -> TopupRequest.of(rows.iterator().next()));
  }

  Uni<Optional<TopupRequest>> find(UUID id) {
    return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(CashTopups::first);
  }

  Uni<Optional<TopupRequest>> requestReversal(Tx tx, UUID id, UserId by, String reason) {
    return tx.sql()
        .preparedQuery(REQUEST_REVERSAL)
        .execute(Tuple.of(id, by.value(), reason))
        .map(CashTopups::first);
  }

  Uni<Optional<TopupRequest>> approve(Tx tx, UUID id, UserId by) {
    return tx.sql().preparedQuery(APPROVE).execute(Tuple.of(id, by.value())).map(CashTopups::first);
  }

  /// The approval came to nothing; another may be made at once.
  Uni<Void> letGo(UUID id) {
    return pool.preparedQuery(LET_GO).execute(Tuple.of(id)).replaceWithVoid();
  }

  Uni<Optional<TopupRequest>> finish(Tx tx, UUID id) {
    return tx.sql().preparedQuery(FINISH).execute(Tuple.of(id)).map(CashTopups::first);
  }

  private static Optional<TopupRequest> first(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).findFirst().map(TopupRequest::of);
  }
}
