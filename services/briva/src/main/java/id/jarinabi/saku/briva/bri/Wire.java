package id.jarinabi.saku.briva.bri;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/// The connection to BRI: bytes out, bytes in.
@ApplicationScoped
class Wire {
  private static final int CONNECT_MILLIS = 1_000;
  private static final int CONNECTIONS = 16;
  private static final int WAITING = 64;

  /// What came back.
  record Response(int status, byte[] body) {}

  private final HttpClient http;
  private final BriConfig config;

  Wire(Vertx vertx, BriConfig config) {
    this.config = config;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING));
  }

  /// Fails with whatever went wrong on the way, and when nothing was said in time.
  Uni<Response> call(HttpMethod method, String path, Map<String, String> headers, byte[] body) {
    Duration patience = config.patience();
    var options =
        new RequestOptions()
            .setMethod(method)
            .setAbsoluteURI(config.baseUrl().resolve(path).toString());
    headers.forEach(options::addHeader);
    return http.request(options)
        .flatMap(request -> request.send(Buffer.buffer(body)))
        .flatMap(
            answer ->
                answer.body().map(bytes -> new Response(answer.statusCode(), bytes.getBytes())))
        .ifNoItem()
        .after(patience)
        .fail();
  }
}
