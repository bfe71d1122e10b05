package id.jarinabi.saku.web.peer;

import id.jarinabi.saku.web.caller.RequestIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logmanager.MDC;

/// Signs our calls to another service. Registered on each REST client; the callee's name is the
/// path's second part, `/internal/<service>/…`. A token lives two minutes and is used for one.
@ApplicationScoped
public class PeerTokens implements ClientRequestFilter {
  static final String HEADER = "Saku-Service-Token";
  static final String TYPE = "service+jwt";
  private static final Duration LIFE = Duration.ofMinutes(2);
  private static final Duration REUSE = Duration.ofMinutes(1);

  private record Signed(String token, Instant until) {}

  private final TrustedTokens tokens;
  private final Map<String, Signed> perCallee = new ConcurrentHashMap<>();

  PeerTokens(TrustedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void filter(ClientRequestContext request) {
    var callee = request.getUri().getPath().split("/", 4)[2];
    request.getHeaders().putSingle(HEADER, tokenFor(callee));
    var requestId = MDC.get("requestId");
    if (requestId != null) {
      request.getHeaders().putSingle(RequestIds.HEADER, requestId);
    }
  }

  private String tokenFor(String callee) {
    return perCallee
        .compute(
            callee,
            (name, known) ->
                known != null && Instant.now().isBefore(known.until())
                    ? known
                    : new Signed(
                        tokens.sign(TYPE, name, LIFE, Map.of()), Instant.now().plus(REUSE)))
        .token();
  }
}
