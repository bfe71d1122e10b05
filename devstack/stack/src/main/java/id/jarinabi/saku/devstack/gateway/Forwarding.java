package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which headers pass. A service may believe what stands in `X-Forwarded-For`, since nobody but
/// this gateway can write it.
final class Forwarding {
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "upgrade",
          "http2-settings");

  /// Claims about who asks, from where, for what or by which method, that only a proxy may make.
  private static final Set<String> CLAIMS =
      Set.of(
          "forwarded",
          "via",
          "true-client-ip",
          "x-real-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "cf-connecting-ip",
          "x-host",
          "x-method-override",
          "x-http-method",
          "x-http-method-override",
          "expect");

  private static final List<String> CLAIM_PREFIXES =
      List.of("x-forwarded", "x-original", "x-rewrite", "x-envoy", "saku-");

  private Forwarding() {}

  static void cleanRequest(MultiMap headers, HttpServerRequest from) {
    dropHopByHop(headers);
    for (String name : Set.copyOf(headers.names())) {
      if (isClaim(name.toLowerCase(Locale.ROOT))) {
        headers.remove(name);
      }
    }
    headers.set("X-Forwarded-For", from.remoteAddress().hostAddress());
    headers.set(RequestId.HEADER, RequestId.of(from));
  }

  static void cleanResponse(MultiMap headers) {
    dropHopByHop(headers);
    headers.remove("Server");
    headers.remove(RequestId.HEADER);
  }

  /// Some servers read an underscore as a hyphen: `X_Forwarded_For` is a claim too.
  private static boolean isClaim(String name) {
    return name.indexOf('_') >= 0
        || CLAIMS.contains(name)
        || CLAIM_PREFIXES.stream().anyMatch(name::startsWith);
  }

  private static void dropHopByHop(MultiMap headers) {
    Set<String> names = new HashSet<>(HOP_BY_HOP);
    for (String listed : headers.getAll("connection")) {
      for (String name : listed.split(",", -1)) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    names.removeAll(Set.of("", "transfer-encoding", "content-length", "host"));
    names.forEach(headers::remove);
  }
}
