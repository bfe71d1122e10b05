package id.jarinabi.saku.identity.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Refresh tokens and their successors. Each is good once; the one just replaced is good for ten
/// seconds more, because an answer may get lost on the way, and then yields the same successor.
@ApplicationScoped
class RefreshTokens {
  /// Locks the session, so that two refreshes of it follow one another.
  private static final String LOCK =
      """
      select s.id from sessions s
      where s.id = (select session_id from refresh_tokens where hash = $1) for update""";

  private static final String STATE =
      """
      select s.id, s.user_id, t.successor_seed, s.end_reason = 'refresh_reused' as was_reused,
        s.ended_at is null and s.expires_at > clock_timestamp() as alive,
        extract(epoch from s.expires_at - clock_timestamp())::bigint as seconds_left,
        t.replaced_at > clock_timestamp() - interval '10 seconds'
          and t.replaced_at = (select max(replaced_at) from refresh_tokens
                               where session_id = s.id) as in_grace
      from refresh_tokens t join sessions s on s.id = t.session_id where t.hash = $1""";

  private static final String REPLACE =
      """
      update refresh_tokens set replaced_at = clock_timestamp(), successor_seed = $2
      where hash = $1""";

  private static final String END =
      """
      update sessions set ended_at = clock_timestamp(), end_reason = $2
      where id = $1 and ended_at is null""";

  /// What the database knows of one token.
  record Known(
      UUID session,
      UserId user,
      boolean alive,
      boolean inGrace,
      boolean wasReused,
      Duration left,
      byte @Nullable [] seed) {

    private static Known of(Row row) {
      var seed = row.getBuffer("successor_seed");
      return new Known(
          row.getUUID("id"),
          new UserId(row.getUUID("user_id")),
          row.getBoolean("alive"),
          Boolean.TRUE.equals(row.getBoolean("in_grace")),
          Boolean.TRUE.equals(row.getBoolean("was_reused")),
          Duration.ofSeconds(Math.max(0, row.getLong("seconds_left"))),
          seed == null ? null : seed.getBytes());
    }
  }

  private final Sessions sessions;

  RefreshTokens(Sessions sessions) {
    this.sessions = sessions;
  }

  /// Empty for a token that was never given out.
  Uni<Optional<Known>> find(Tx tx, String token) {
    var hash = Buffer.buffer(Tokens.hash(token));
    return tx.sql()
        .preparedQuery(LOCK)
        .execute(Tuple.of(hash))
        .chain(() -> tx.sql().preparedQuery(STATE).execute(Tuple.of(hash)))
        .map(rows -> Found.one(rows, Known::of));
  }

  /// Makes the successor of the current token.
  Uni<String> replace(Tx tx, String token, UUID session) {
    var seed = Tokens.randomBytes();
    var successor = successorOf(token, seed);
    return tx.sql()
        .preparedQuery(REPLACE)
        .execute(Tuple.of(Buffer.buffer(Tokens.hash(token)), Buffer.buffer(seed)))
        .chain(() -> sessions.add(tx, successor, session))
        .replaceWith(successor);
  }

  static String successorOf(String token, byte[] seed) {
    return Tokens.text(Tokens.hmac(token.getBytes(UTF_8), seed));
  }

  Uni<Void> end(Tx tx, UUID session, EndReason reason) {
    return tx.sql()
        .preparedQuery(END)
        .execute(Tuple.of(session, reason.inTable()))
        .replaceWithVoid();
  }
}
