package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The table of differences. One is found once, and ends by a decision or by vanishing.
@ApplicationScoped
class Differences {
  private static final String FIND =
      """
      insert into reconciliation_differences
        (provider, day, kind, va_number, bank_payment_id, bank_amount, our_amount, paid_at, payment_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict do nothing
      returning *""";

  private static final String VANISH =
      """
      update reconciliation_differences
      set status = 'VANISHED', resolved_at = saku_now()
      where provider = $1 and day = $2 and status = 'OPEN'
        and not (kind || ':' || bank_payment_id || ':' || va_number = any ($3))""";

  private static final String REOPEN =
      """
      update reconciliation_differences set status = 'OPEN', resolved_at = null
      where provider = $1 and day = $2 and status = 'VANISHED'
        and kind || ':' || bank_payment_id || ':' || va_number = any ($3)""";

  private static final String OF_DAY =
      "select * from reconciliation_differences where day = $1 order by paid_at, id";

  private static final String RESOLVE =
      """
      update reconciliation_differences
      set status = $2, resolved_by = $3, resolved_at = saku_now(), note = $4
      where id = $1 and status = 'OPEN' and ($2 <> 'CREDITED' or kind = 'REPORTED_ONLY')
      returning *""";

  private static final String EXISTS = "select from reconciliation_differences where id = $1";

  /// What was seen in one comparison.
  record Seen(
      String provider,
      LocalDate day,
      Difference.Kind kind,
      String vaNumber,
      String bankPaymentId,
      @Nullable Long bankAmount,
      @Nullable Long ourAmount,
      OffsetDateTime paidAt,
      @Nullable UUID paymentId) {

    private String key() {
      return kind + ":" + bankPaymentId + ":" + vaNumber;
    }
  }

  private final Pool pool;

  Differences(Pool pool) {
    this.pool = pool;
  }

  /// Yields it when it is new.
  Uni<Optional<Difference>> find(Tx tx, Seen seen) {
    return tx.sql()
        .preparedQuery(FIND)
        .execute(
            Tuple.from(
                Arrays.asList(
                    seen.provider(),
                    seen.day(),
                    seen.kind().name(),
                    seen.vaNumber(),
                    seen.bankPaymentId(),
                    seen.bankAmount(),
                    seen.ourAmount(),
                    seen.paidAt(),
                    seen.paymentId())))
        .map(Differences::first);
  }

  /// What was open and is no longer seen has vanished; what had vanished and is seen is open.
  Uni<Void> keepOnly(Tx tx, String provider, LocalDate day, List<Seen> seen) {
    var keys = seen.stream().map(Seen::key).toArray(String[]::new);
    return tx.sql()
        .preparedQuery(VANISH)
        .execute(Tuple.of(provider, day, keys))
        .chain(() -> tx.sql().preparedQuery(REOPEN).execute(Tuple.of(provider, day, keys)))
        .replaceWithVoid();
  }

  Uni<List<Difference>> ofDay(LocalDate day) {
    return pool.preparedQuery(OF_DAY)
        .execute(Tuple.of(day))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Difference::of).toList());
  }

  Uni<Optional<Difference>> resolve(
      Tx tx, UUID id, Difference.Status status, UUID by, String note) {
    return tx.sql()
        .preparedQuery(RESOLVE)
        .execute(Tuple.of(id, status.name(), by, note))
        .map(Differences::first);
  }

  Uni<Boolean> exists(Tx tx, UUID id) {
    return tx.sql().preparedQuery(EXISTS).execute(Tuple.of(id)).map(rows -> rows.size() > 0);
  }

  private static Optional<Difference> first(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).findFirst().map(Difference::of);
  }
}
