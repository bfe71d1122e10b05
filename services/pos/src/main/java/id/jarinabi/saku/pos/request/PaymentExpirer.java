package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends the requests nobody confirmed in time, also when nobody looks.
@ApplicationScoped
class PaymentExpirer {
  private static final int AT_ONCE = 100;

  private static final String ANY_DUE =
      """
      select from payment_requests
      where status = 'AWAITING_PIN' and transaction_id is null and expires_at <= saku_now()
      limit 1""";

  private static final String EXPIRE =
      """
      update payment_requests set status = 'EXPIRED'
      where id in (
        select id from payment_requests
        where status = 'AWAITING_PIN' and transaction_id is null and expires_at <= saku_now()
        order by expires_at limit $1
        for update skip locked)
      returning id, unit_id, owner_santri_id""";

  private final Pool pool;
  private final Transactions transactions;

  PaymentExpirer(Pool pool, Transactions transactions) {
    this.pool = pool;
    this.transactions = transactions;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> expire() {
    return pool.query(ANY_DUE)
        .execute()
        .flatMap(
            due ->
                due.rowCount() == 0
                    ? Uni.createFrom().voidItem()
                    : transactions.run(PaymentExpirer::expire))
        .onFailure()
        .invoke(failure -> Log.warnf("payment requests not expired: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private static Uni<Void> expire(Tx tx) {
    return tx.sql()
        .preparedQuery(EXPIRE)
        .execute(Tuple.of(AT_ONCE))
        .onItem()
        .transformToMulti(rows -> Multi.createFrom().iterable(rows))
        .onItem()
        .transformToUniAndConcatenate(row -> tx.tell(expired(row)))
        .onItem()
        .ignoreAsUni();
  }

  private static PosEvent.PaymentExpired expired(Row row) {
    return new PosEvent.PaymentExpired(
        row.getUUID("id"),
        new UnitId(row.getUUID("unit_id")),
        new SantriId(row.getUUID("owner_santri_id")));
  }
}
