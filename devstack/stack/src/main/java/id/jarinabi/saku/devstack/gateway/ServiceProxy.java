package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.regex.Pattern;

/// Passes requests on to one service, as a stream in both directions. What goes wrong on the way
/// is told by whether the service may have acted on it.
final class ServiceProxy implements ProxyInterceptor {
  private static final int CONNECT_MILLIS = 2_000;

  /// Longer than any answer takes; a stream of events sends something more often.
  private static final int SILENCE_MILLIS = 60_000;

  private static final Pattern STREAM = Pattern.compile("/api/[a-z]+/stream(\\?.*)?");

  private static final Set<HttpMethod> HARMLESS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final String SENT = "sent";

  private final HttpProxy proxy;

  ServiceProxy(HttpClient calls, HttpClient streams, int port) {
    proxy =
        HttpProxy.reverseProxy(calls)
            .origin(
                context ->
                    (isStream(context) ? streams : calls)
                        .request(upstream(port))
                        .onSuccess(_ -> context.set(SENT, true)))
            .addInterceptor(this);
  }

  void handle(HttpServerRequest request) {
    proxy.handle(request);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    HttpServerRequest incoming = request.proxiedRequest();
    Forwarding.cleanRequest(request.headers(), incoming);
    if (incoming.authority() != null) {
      request.setAuthority(incoming.authority());
    }
    var body = new LimitedBody(incoming);
    request.setBody(Body.body(body, request.getBody().length()));
    return context
        .sendRequest()
        .recover(_ -> Future.succeededFuture(answer(request, why(context, body))));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    ProxyResponse response = context.response();
    Forwarding.cleanResponse(response.headers());
    SecurityHeaders.forData(response.headers());
    return context.sendResponse();
  }

  private static boolean isStream(ProxyContext context) {
    return STREAM.matcher(context.request().getURI()).matches();
  }

  private static GatewayProblem why(ProxyContext context, LimitedBody body) {
    if (body.exceeded()) {
      return GatewayProblem.TOO_LARGE;
    }
    boolean sent = Boolean.TRUE.equals(context.get(SENT, Boolean.class));
    boolean harmless = HARMLESS.contains(context.request().getMethod());
    return sent && !harmless ? GatewayProblem.NO_ANSWER : GatewayProblem.UNAVAILABLE;
  }

  private static ProxyResponse answer(ProxyRequest request, GatewayProblem problem) {
    String requestId = RequestId.of(request.proxiedRequest());
    ProxyResponse response = request.release().response().setStatusCode(problem.status());
    if (problem == GatewayProblem.UNAVAILABLE) {
      response.putHeader("Retry-After", "2");
    }
    return response
        .putHeader("Content-Type", GatewayProblem.MEDIA_TYPE)
        .setBody(Body.body(problem.body(requestId)));
  }

  private static RequestOptions upstream(int port) {
    return new RequestOptions()
        .setHost("127.0.0.1")
        .setPort(port)
        .setConnectTimeout(CONNECT_MILLIS)
        .setIdleTimeout(SILENCE_MILLIS);
  }
}
