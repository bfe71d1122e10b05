package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.identity.IdentityConfig;
import id.jarinabi.saku.web.problem.Problem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Refuses a request that a page of another site had the browser send. A client that is no
/// browser sends no Origin and cannot be tricked into anything.
@ApplicationScoped
class OriginCheck {
  private final Optional<String> publicOrigin;

  OriginCheck(IdentityConfig config) {
    this.publicOrigin = config.publicOrigin();
  }

  void check(HttpServerRequest request) {
    var origin = request.getHeader("Origin");
    if (origin != null && !isOurs(origin, request)) {
      throw Problem.forbidden();
    }
  }

  /// A page cannot make a browser lie about Host, nor set X-Forwarded-Host on a simple request.
  private boolean isOurs(String origin, HttpServerRequest request) {
    if (publicOrigin.isPresent()) {
      return origin.equals(publicOrigin.get());
    }
    var forwarded = request.getHeader("X-Forwarded-Host");
    var host = forwarded == null ? request.getHeader("Host") : forwarded;
    return origin.equals("https://" + host) || origin.equals("http://" + host);
  }
}
