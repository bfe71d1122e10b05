package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What the bank has told us under its signature, kept before anything is made of it. The very
/// same message again is counted, not kept again; another one under the same number is kept
/// apart.
@ApplicationScoped
class BankMessages {
  static final String EXTERNAL_ID_REUSED = "external_id_reused";

  private static final String KEEP =
      """
      insert into bank_messages as message
        (provider, kind, day, external_id, body, body_sha256, outcome)
      values ($1, $2, $3, $4, $5, $6, case $2 when 'INQUIRY' then 'ANSWERED' else 'RECEIVED' end)
      on conflict (provider, kind, day, external_id) where reason is distinct from 'external_id_reused'
        do update set times = message.times + 1
      returning *""";

  private static final String KEEP_APART =
      """
      insert into bank_messages as message
        (provider, kind, day, external_id, body, body_sha256, outcome, reason)
      values ($1, $2, $3, $4, $5, $6, 'QUARANTINED', 'external_id_reused')
      on conflict (provider, kind, day, external_id, body_sha256) where reason = 'external_id_reused'
        do update set times = message.times + 1
      returning *""";

  private static final String FORGOTTEN =
      """
      select * from bank_messages
      where outcome = 'RECEIVED' and received_at < saku_now() - interval '10 seconds'
      order by received_at limit 50""";

  private static final String CONCLUDE =
      "update bank_messages set outcome = $2, reason = $3 where id = $1 and outcome = 'RECEIVED'";

  /// As it stands in the table.
  record Message(
      UUID id,
      String provider,
      CallKind kind,
      byte[] body,
      String outcome,
      @Nullable String reason) {

    boolean isReused() {
      return EXTERNAL_ID_REUSED.equals(reason);
    }
  }

  private final Pool pool;

  BankMessages(Pool pool) {
    this.pool = pool;
  }

  /// Whatever comes without a number of its own is known by its words: only the very same is the
  /// same. No number that a bank may give looks like that.
  Uni<Message> keep(
      String provider, CallKind kind, Optional<String> externalId, LocalDate day, byte[] body) {
    var hash = sha256(body);
    var number = externalId.orElseGet(() -> "sha256:" + HexFormat.of().formatHex(hash));
    var arguments =
        Tuple.of(provider, kind.name(), day, number, Buffer.buffer(body), Buffer.buffer(hash));
    return pool.preparedQuery(KEEP)
        .execute(arguments)
        .map(rows -> rows.iterator().next())
        .flatMap(
            row ->
                Arrays.equals(row.getBuffer("body_sha256").getBytes(), hash)
                    ? Uni.createFrom().item(message(row))
                    : pool.preparedQuery(KEEP_APART)
                        .execute(arguments)
                        .map(rows -> message(rows.iterator().next())));
  }

  /// Kept, but the process died or the database went away before they were processed.
  Uni<List<Message>> forgotten() {
    return pool.query(FORGOTTEN)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(BankMessages::message)
                    .toList());
  }

  Uni<Void> conclude(Tx tx, UUID id, String outcome, Optional<String> reason) {
    return tx.sql()
        .preparedQuery(CONCLUDE)
        .execute(Tuple.of(id, outcome, reason.orElse(null)))
        .replaceWithVoid();
  }

  private static Message message(Row row) {
    return new Message(
        row.getUUID("id"),
        row.getString("provider"),
        CallKind.valueOf(row.getString("kind")),
        row.getBuffer("body").getBytes(),
        row.getString("outcome"),
        row.getString("reason"));
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
