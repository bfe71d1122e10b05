package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.problem.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The caller of the running request, read from its access token. Claims: `sub` the account,
/// `role`, `sid` the session, `unit` and `santri` where the account has one.
@RequestScoped
public class CurrentCaller {
  private final JsonWebToken token;
  private final RoutingContext routing;

  CurrentCaller(JsonWebToken token, RoutingContext routing) {
    this.token = token;
    this.routing = routing;
  }

  /// 401 without a token.
  public Caller get() {
    if (token.getSubject() == null) {
      throw Problem.unauthenticated();
    }
    return new Caller(
        UserId.fromString(token.getSubject()),
        Role.ofWireName(String.valueOf(token.<Object>getClaim("role")))
            .orElseThrow(Problem::unauthenticated),
        claim("unit", UnitId::fromString),
        claim("santri", SantriId::fromString),
        UUID.fromString(token.getClaim("sid")),
        address(),
        RequestIds.of(routing));
  }

  /// Where the request came from. The gateway writes the header anew, so its last entry is true.
  public String address() {
    var forwarded = routing.request().getHeader("X-Forwarded-For");
    if (forwarded != null && !forwarded.isBlank()) {
      var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
      return last.length() > 45 ? last.substring(0, 45) : last;
    }
    var peer = routing.request().remoteAddress();
    return peer == null ? "unknown" : peer.hostAddress();
  }

  private <T> @Nullable T claim(String name, Function<String, T> parse) {
    Object value = token.getClaim(name);
    return value == null ? null : parse.apply(value.toString());
  }
}
