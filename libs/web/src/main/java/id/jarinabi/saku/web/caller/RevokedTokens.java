package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Whose access tokens are worthless although they have not expired. Every instance of a service
/// looks at the table every two seconds, so that no request pays for the question.
@ApplicationScoped
public class RevokedTokens {
  /// The claim with a token's birth in milliseconds since 1970. The standard's `iat` tells whole
  /// seconds: a token made in the second of its own revocation would outlive it.
  public static final String ISSUED_AT_MILLIS = "iat_ms";

  private static final Duration EVERY = Duration.ofSeconds(2);

  private static final String REVOKE =
      """
      insert into revoked_tokens (user_id, not_before) values ($1, $2)
      on conflict (user_id) do update
      set not_before = greatest(revoked_tokens.not_before, excluded.not_before)""";

  /// No token lives for more than ten minutes.
  private static final String RECENT =
      """
      select user_id, not_before from revoked_tokens
      where not_before > clock_timestamp() - interval '15 minutes'""";

  private final Vertx vertx;
  private final Pool pool;
  private volatile Map<UserId, Instant> notBefore = Map.of();

  RevokedTokens(Vertx vertx, Pool pool) {
    this.vertx = vertx;
    this.pool = pool;
  }

  /// From now on every token of this account that was issued before `notBefore` is refused.
  public Uni<Void> revoke(Tx tx, UserId user, OffsetDateTime notBefore) {
    return tx.sql()
        .preparedQuery(REVOKE)
        .execute(Tuple.of(user.value(), notBefore))
        .replaceWithVoid();
  }

  boolean contain(UserId user, Instant issuedAt) {
    var from = notBefore.get(user);
    return from != null && issuedAt.isBefore(from);
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(0, EVERY.toMillis(), timer -> look());
  }

  private void look() {
    pool.query(RECENT)
        .execute()
        .subscribe()
        .with(
            rows ->
                notBefore =
                    StreamSupport.stream(rows.spliterator(), false)
                        .collect(
                            Collectors.toMap(
                                row -> new UserId(row.getUUID("user_id")),
                                row -> row.getOffsetDateTime("not_before").toInstant())),
            failure -> Log.warnf("revoked tokens not read: %s", failure.getMessage()));
  }
}
