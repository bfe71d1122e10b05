package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The keys under which cashiers have tried to sell.
@ApplicationScoped
class SaleKeys {
  private static final String FIND =
      "select fingerprint, transaction_id from sale_keys where caller_id = $1 and key = $2";

  private static final String FENCE =
      "insert into sale_keys (caller_id, key) values ($1, $2) on conflict do nothing";

  /// A key that is in use. Without a sale it is fenced.
  record Used(byte @Nullable [] fingerprint, @Nullable UUID sale) {

    boolean isFor(byte[] other) {
      return Arrays.equals(fingerprint, other);
    }
  }

  private final Pool pool;

  SaleKeys(Pool pool) {
    this.pool = pool;
  }

  Uni<Optional<Used>> find(UserId caller, IdempotencyKey key) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(caller.value(), key.value()))
        .map(
            rows ->
                rows.rowCount() == 0
                    ? Optional.empty()
                    : Optional.of(used(rows.iterator().next())));
  }

  /// False when the key is in use already.
  Uni<Boolean> fence(UserId caller, IdempotencyKey key) {
    return pool.preparedQuery(FENCE)
        .execute(Tuple.of(caller.value(), key.value()))
        .map(rows -> rows.rowCount() > 0);
  }

  private static Used used(Row row) {
    var fingerprint = row.getBuffer("fingerprint");
    return new Used(
        fingerprint == null ? null : fingerprint.getBytes(), row.getUUID("transaction_id"));
  }
}
