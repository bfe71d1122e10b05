package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.events.IdentityEvent.SessionsRevoked;
import id.jarinabi.saku.identity.IdentityConfig;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.RevokedTokens;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/// Who is logged in where.
@ApplicationScoped
public class Sessions {
  private static final String OPEN =
      """
      insert into sessions (id, user_id, address, expires_at)
      values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))""";

  private static final String ADD_TOKEN =
      "insert into refresh_tokens (hash, session_id) values ($1, $2)";

  private static final String END_ALL =
      """
      update sessions set ended_at = clock_timestamp(), end_reason = $2
      where user_id = $1 and ended_at is null""";

  /// Whole seconds, rounded down, because tokens tell the time of their making in whole seconds:
  /// one that is made right after this must not fall under it.
  private static final String NOW = "select date_trunc('milliseconds', clock_timestamp()) as now";

  /// A session that has just begun; `refreshToken` is told once and never known again.
  public record Opened(UUID id, String refreshToken, Duration life) {}

  private final IdentityConfig config;
  private final RevokedTokens revoked;

  Sessions(IdentityConfig config, RevokedTokens revoked) {
    this.config = config;
    this.revoked = revoked;
  }

  public Uni<Opened> open(Tx tx, Account account, String address) {
    var opened = new Opened(Uuid7.next(), Tokens.random(), lifeFor(account.role()));
    return tx.sql()
        .preparedQuery(OPEN)
        .execute(
            Tuple.of(
                opened.id(), account.id().value(), address, (double) opened.life().toSeconds()))
        .chain(() -> add(tx, opened.refreshToken(), opened.id()))
        .replaceWith(opened);
  }

  Uni<Void> add(Tx tx, String refreshToken, UUID session) {
    return tx.sql()
        .preparedQuery(ADD_TOKEN)
        .execute(Tuple.of(Buffer.buffer(Tokens.hash(refreshToken)), session))
        .replaceWithVoid();
  }

  /// Ends every session of the account and tells everybody that its tokens are worthless.
  public Uni<Void> endAll(Tx tx, UserId user, EndReason reason) {
    return tx.sql()
        .preparedQuery(END_ALL)
        .execute(Tuple.of(user.value(), reason.inTable()))
        .chain(() -> revokeTokens(tx, user, reason));
  }

  Uni<Void> revokeTokens(Tx tx, UserId user, EndReason reason) {
    return tx.sql()
        .query(NOW)
        .execute()
        .map(rows -> rows.iterator().next().getOffsetDateTime("now"))
        .call(now -> revoked.revoke(tx, user, now))
        .flatMap(now -> tx.tell(new SessionsRevoked(user, now, reason.inTable())));
  }

  private Duration lifeFor(Role role) {
    return switch (role) {
      case WALI, SANTRI -> config.familySession();
      case ADMIN_UNIT, ADMIN_KEUANGAN, BENDAHARA, PENGURUS -> config.staffSession();
    };
  }
}
