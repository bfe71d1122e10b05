package id.jarinabi.saku.notifikasi.push;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Sends to push services. Goes to the address that was judged and to no other, follows no
/// redirect, and reads nothing of an answer but its head.
@ApplicationScoped
class PushClient {
  private static final int CONNECT_MILLIS = 5_000;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int CONNECTIONS = 4;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  /// What a push service said; `retryAfter` is zero where it named no time.
  record Answer(int status, Duration retryAfter) {}

  private final PushHosts hosts;
  private final HttpClient client;

  PushClient(Vertx vertx, PushHosts hosts) {
    this.hosts = hosts;
    this.client =
        vertx
            .getDelegate()
            .createHttpClient(
                new HttpClientOptions()
                    .setConnectTimeout(CONNECT_MILLIS)
                    .setIdleTimeout((int) PATIENCE.toSeconds())
                    .setVerifyHost(true),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  /// Fails when nobody answered, and when the host is none to speak to.
  Uni<Answer> send(URI endpoint, String authorization, Duration ttl, String urgency, byte[] body) {
    return hosts
        .lookUp(endpoint)
        .map(address -> address.orElseThrow(() -> new NotPublic(endpoint.getHost())))
        .flatMap(
            address ->
                Uni.createFrom()
                    .completionStage(
                        () ->
                            client
                                .request(options(endpoint, address))
                                .compose(
                                    request ->
                                        said(
                                            request
                                                .putHeader("Authorization", authorization)
                                                .putHeader("TTL", Long.toString(ttl.toSeconds()))
                                                .putHeader("Urgency", urgency)
                                                .putHeader("Content-Encoding", "aes128gcm")
                                                .putHeader(
                                                    "Content-Type", "application/octet-stream"),
                                            body))
                                .toCompletionStage()));
  }

  private static Future<Answer> said(HttpClientRequest request, byte[] body) {
    return request.send(Buffer.buffer(body)).map(response -> answer(request, response));
  }

  /// The connection goes with the body that nobody reads, unless there is none.
  private static Answer answer(HttpClientRequest request, HttpClientResponse response) {
    if (!"0".equals(response.getHeader("Content-Length")) && response.statusCode() != 204) {
      request.reset();
    }
    return new Answer(response.statusCode(), retryAfter(response.getHeader("Retry-After")));
  }

  private static Duration retryAfter(@Nullable String header) {
    return header != null && header.matches("\\d{1,6}")
        ? Duration.ofSeconds(Long.parseLong(header))
        : Duration.ZERO;
  }

  private static RequestOptions options(URI endpoint, InetAddress address) {
    boolean secure = "https".equalsIgnoreCase(endpoint.getScheme());
    int port = endpoint.getPort() != -1 ? endpoint.getPort() : secure ? HTTPS : HTTP;
    var query = endpoint.getRawQuery();
    var path = endpoint.getRawPath().isEmpty() ? "/" : endpoint.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(endpoint.getHost())
        .setPort(port)
        .setSsl(secure)
        .setURI(query == null ? path : path + "?" + query)
        .setTimeout(PATIENCE.toMillis())
        .setFollowRedirects(false);
  }

  /// The name leads to an address that is none of the public internet.
  static final class NotPublic extends RuntimeException {
    NotPublic(String host) {
      super(host, null, false, false);
    }
  }
}
