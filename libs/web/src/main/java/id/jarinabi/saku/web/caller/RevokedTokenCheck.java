package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.kernel.UserId;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonNumber;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Refuses a token that is sound but was revoked, in the same words as one that has expired.
@ApplicationScoped
class RevokedTokenCheck implements SecurityIdentityAugmentor {
  private final RevokedTokens revoked;

  RevokedTokenCheck(RevokedTokens revoked) {
    this.revoked = revoked;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.getPrincipal() instanceof JsonWebToken token && isRevoked(token)) {
      return Uni.createFrom().failure(new AuthenticationFailedException("revoked"));
    }
    return Uni.createFrom().item(identity);
  }

  private boolean isRevoked(JsonWebToken token) {
    return token.getSubject() != null
        && revoked.contain(UserId.fromString(token.getSubject()), issuedAt(token));
  }

  private static Instant issuedAt(JsonWebToken token) {
    return token.getClaim(RevokedTokens.ISSUED_AT_MILLIS) instanceof JsonNumber millis
        ? Instant.ofEpochMilli(millis.longValueExact())
        : Instant.ofEpochSecond(token.getIssuedAtTime());
  }
}
