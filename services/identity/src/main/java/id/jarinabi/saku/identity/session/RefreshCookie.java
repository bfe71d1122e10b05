package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The cookie that carries the refresh token: out of reach of scripts, sent to identity alone.
@ApplicationScoped
public class RefreshCookie {
  static final String NAME = "saku_refresh";
  private static final String PATH = "/api/identity";

  private final boolean secure;

  RefreshCookie(IdentityConfig config, @ConfigProperty(name = "saku.demo") boolean demo) {
    this.secure = config.secureCookie().orElse(!demo);
  }

  public NewCookie holding(String token, Duration life) {
    return cookie(token, (int) life.toSeconds());
  }

  NewCookie cleared() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path(PATH)
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
