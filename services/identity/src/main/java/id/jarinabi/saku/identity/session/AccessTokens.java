package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.IdentityConfig;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.identity.secret.KeyFiles;
import id.jarinabi.saku.web.caller.RevokedTokens;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/// Signs the tokens by which every service knows a caller. Short-lived, because nobody asks
/// identity again while one lives.
@ApplicationScoped
public class AccessTokens {
  public static final String PASSWORD_CHANGE = "password-change";
  public static final String KIOSK = "kiosk";
  static final Duration LIFE = Duration.ofMinutes(10);
  private static final Duration KIOSK_LIFE = Duration.ofSeconds(60);

  private final PrivateKey key;
  private final String keyId;

  AccessTokens(KeyFiles keys, IdentityConfig config) {
    try {
      key = KeyUtils.decodePrivateKey(keys.text("user-token-key.pem"), SignatureAlgorithm.ES256);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("user-token-key.pem cannot be used", e);
    }
    keyId = config.tokenKeyId();
  }

  /// Somebody with a temporary password may choose a new one, and nothing else.
  SignedIn forSession(Account account, UUID session) {
    var group = account.mustChangePassword() ? PASSWORD_CHANGE : account.role().wireName();
    return sign(account, session, group, LIFE);
  }

  /// A santri at a kiosk: one minute, in a group that only looks.
  public SignedIn forKiosk(Account santri, UUID kiosk) {
    return sign(santri, kiosk, KIOSK, KIOSK_LIFE);
  }

  private SignedIn sign(Account account, UUID session, String group, Duration life) {
    var claims =
        Jwt.issuer("saku-identity")
            .audience("saku")
            .subject(account.id().toString())
            .upn(account.username())
            .groups(Set.of(group))
            .claim("role", account.role().wireName())
            .claim("sid", session.toString())
            .claim(RevokedTokens.ISSUED_AT_MILLIS, System.currentTimeMillis());
    if (account.unitId() != null) {
      claims.claim("unit", account.unitId().toString());
    }
    if (account.santriId() != null) {
      claims.claim("santri", account.santriId().toString());
    }
    var token =
        claims
            .expiresIn(life)
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .keyId(keyId)
            .header("typ", "at+jwt")
            .sign(key);
    return new SignedIn(token, life.toSeconds(), Me.of(account));
  }
}
