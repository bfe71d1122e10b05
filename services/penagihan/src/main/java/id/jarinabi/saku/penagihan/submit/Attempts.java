package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.AskedBy;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// The wishes to claim, each under its caller's key. Whoever works on one holds it for a while,
/// by its row, so that no lock is held while pos is asked.
@ApplicationScoped
class Attempts {
  private static final String COLUMNS =
      "*, status is null and try_after > clock_timestamp() as running";

  private static final String BEGIN =
      """
      insert into claim_attempts
        (claim_id, caller_id, key, fingerprint, unit_id, from_day, to_day, note, asked_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing""";

  private static final String OF_KEY =
      "select " + COLUMNS + " from claim_attempts where caller_id = $1 and key = $2";

  private static final String HOLD =
      "select " + COLUMNS + " from claim_attempts where claim_id = $1 for update";

  private static final String TAKE_UP =
      """
      update claim_attempts set try_after = clock_timestamp() + interval '12 seconds'
      where claim_id in (
        select claim_id from claim_attempts
        where status is null and try_after <= clock_timestamp()
          and ($1::uuid is null or claim_id = $1)
        order by try_after limit 10
        for update skip locked)
      returning\s"""
          + COLUMNS;

  private static final String PUT_DOWN =
      "update claim_attempts set try_after = clock_timestamp() where claim_id = $1";

  private static final String ANSWER =
      "update claim_attempts set status = $2, body = $3 where claim_id = $1";

  private static final String FORGET =
      "delete from claim_attempts where claim_id = $1 and status is null";

  private final Pool pool;

  Attempts(Pool pool) {
    this.pool = pool;
  }

  /// False when the key has an attempt already.
  Uni<Boolean> begin(Attempt attempt) {
    return pool.preparedQuery(BEGIN)
        .execute(
            Tuple.tuple()
                .addUUID(attempt.claimId())
                .addUUID(attempt.asker().userId().value())
                .addUUID(attempt.key().value())
                .addValue(Buffer.buffer(attempt.fingerprint()))
                .addUUID(attempt.unitId().value())
                .addLocalDate(attempt.from())
                .addLocalDate(attempt.to())
                .addString(attempt.note())
                .addJsonObject(AskedBy.write(attempt.asker())))
        .map(rows -> rows.rowCount() == 1);
  }

  Uni<Optional<Attempt>> find(UserId caller, IdempotencyKey key) {
    return pool.preparedQuery(OF_KEY)
        .execute(Tuple.of(caller.value(), key.value()))
        .map(rows -> attempts(rows).stream().findFirst());
  }

  /// Nobody else answers it until the transaction ends. Empty when it was forgotten.
  Uni<Optional<Attempt>> hold(Tx tx, UUID claim) {
    return tx.sql()
        .preparedQuery(HOLD)
        .execute(Tuple.of(claim))
        .map(rows -> attempts(rows).stream().findFirst());
  }

  /// Empty when somebody else is at work on it, or it is answered.
  Uni<Optional<Attempt>> takeUp(UUID claim) {
    return pool.preparedQuery(TAKE_UP)
        .execute(Tuple.of(claim))
        .map(rows -> attempts(rows).stream().findFirst());
  }

  /// Those that nobody works on.
  Uni<List<Attempt>> takeUpSome() {
    return pool.preparedQuery(TAKE_UP).execute(Tuple.of((UUID) null)).map(Attempts::attempts);
  }

  /// Whoever comes next may go on at once.
  Uni<Void> putDown(UUID claim) {
    return pool.preparedQuery(PUT_DOWN).execute(Tuple.of(claim)).replaceWithVoid();
  }

  Uni<Void> answer(Tx tx, UUID claim, Attempt.Answer answer) {
    return tx.sql()
        .preparedQuery(ANSWER)
        .execute(Tuple.of(claim, (short) answer.status(), answer.body()))
        .replaceWithVoid();
  }

  /// Only while it is sure that pos has never heard of it.
  Uni<Void> forget(UUID claim) {
    return pool.preparedQuery(FORGET).execute(Tuple.of(claim)).replaceWithVoid();
  }

  private static List<Attempt> attempts(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Attempt::of).toList();
  }
}
