package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/// What the gateway answers by itself.
final class Answers {
  /// So much of a refused body is read and dropped, for the answer to arrive; then we hang up.
  private static final long PATIENCE_BYTES = 16 * LimitedBody.LIMIT_BYTES;

  private Answers() {}

  static Future<Void> problem(HttpServerRequest request, GatewayProblem problem) {
    if (declaredLength(request) > PATIENCE_BYTES) {
      request.response().putHeader("Connection", "close");
    }
    HttpServerResponse response =
        request
            .response()
            .setStatusCode(problem.status())
            .putHeader("Content-Type", GatewayProblem.MEDIA_TYPE);
    SecurityHeaders.forData(response.headers());
    return response.end(problem.body(RequestId.of(request)));
  }

  static Future<Void> welcome(HttpServerRequest request, Buffer html) {
    HttpServerResponse response =
        request.response().putHeader("Content-Type", "text/html; charset=utf-8");
    SecurityHeaders.forWelcome(response.headers());
    response.putHeader("Cache-Control", "no-cache");
    return response.end(html);
  }

  /// As the client says; -1 when it does not, or says something unreadable.
  static long declaredLength(HttpServerRequest request) {
    String declared = request.getHeader("Content-Length");
    try {
      return declared == null ? -1 : Long.parseLong(declared);
    } catch (NumberFormatException unreadable) {
      return -1;
    }
  }
}
