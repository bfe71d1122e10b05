package id.jarinabi.saku.identity.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Here at least a token is worthless the moment its session ends; the other services learn it by
/// event. A session that is not known here (a kiosk's) cannot have ended.
@ApplicationScoped
class EndedSessions implements SecurityIdentityAugmentor {
  private static final String ENDED = "select from sessions where id = $1 and ended_at is not null";

  private final Pool pool;

  EndedSessions(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("sid") != null
        ? refuseEnded(identity, token.getClaim("sid"))
        : Uni.createFrom().item(identity);
  }

  private Uni<SecurityIdentity> refuseEnded(SecurityIdentity identity, String session) {
    return pool.preparedQuery(ENDED)
        .execute(Tuple.of(UUID.fromString(session)))
        .map(
            rows -> {
              if (rows.size() > 0) {
                throw new AuthenticationFailedException("the session has ended");
              }
              return identity;
            });
  }
}
