package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// The recorded sales, looked at.
@ApplicationScoped
class Sales {
  private static final String FIND =
      "select " + Sale.COLUMNS + " from transactions t where t.id = $1";

  /// Its key or payment request is free again by the foreign keys.
  private static final String WITHDRAW =
      "delete from transactions where id = $1 and status = 'PENDING'";

  /// Takes what is due off the other pods for a while: the lease stands in the row, so that no
  /// lock is held while saldo is asked, and a pod that dies gives it back by itself.
  private static final String TAKE_DUE =
      """
      update transactions set settle_after = clock_timestamp() + interval '5 seconds'
      where id in (
        select id from transactions
        where status = 'PENDING' and settle_after <= clock_timestamp()
        order by settle_after limit $1
        for update skip locked)
      returning id, owner_santri_id""";

  /// A sale nobody has decided.
  record Due(UUID id, SantriId owner) {}

  private final Pool pool;

  Sales(Pool pool) {
    this.pool = pool;
  }

  /// A sale that is gone was withdrawn a moment ago, and its key is free: the caller may repeat
  /// it.
  Uni<Sale> get(UUID id) {
    return pool.preparedQuery(FIND).execute(Tuple.of(id)).map(Sales::only);
  }

  private static Sale only(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw IdempotencyKey.stillRunning();
    }
    return Sale.of(rows.iterator().next());
  }

  /// Only while it is sure that nothing was charged. One that was decided meanwhile stays.
  Uni<Void> withdraw(UUID id) {
    return pool.preparedQuery(WITHDRAW).execute(Tuple.of(id)).replaceWithVoid();
  }

  Uni<List<Due>> takeDue(int count) {
    return pool.preparedQuery(TAKE_DUE)
        .execute(Tuple.of(count))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Due(
                                row.getUUID("id"), new SantriId(row.getUUID("owner_santri_id"))))
                    .toList());
  }
}
