package id.jarinabi.saku.devstack.gateway;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// Stands in the launcher's own JVM and looks at every request before anyone else does.
public final class Gateway implements AutoCloseable {
  private static final int LINE_BYTES = 8 * 1024;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int CLIENT_SILENCE_SECONDS = 75;
  private static final int UPSTREAM_CONNECTIONS = 256;

  /// A stream keeps its connection for as long as somebody listens: calls have others.
  private static final int STREAMS = 4_096;

  private static final long DEADLINE_SECONDS = 10;
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  private final Vertx vertx;
  private final HttpServer server;
  private final Map<String, ServiceProxy> services;
  private final Pages pages;

  private Gateway(GatewayOptions options) {
    var files = new FileSystemOptions().setFileCachingEnabled(false);
    vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(2)
                .setWorkerPoolSize(4)
                .setInternalBlockingPoolSize(4)
                .setFileSystemOptions(files.setClassPathResolvingEnabled(false)));
    HttpClient calls = upstream(vertx, UPSTREAM_CONNECTIONS, UPSTREAM_CONNECTIONS * 4);
    HttpClient streams = upstream(vertx, STREAMS, 0);
    services =
        options.upstreams().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> new ServiceProxy(calls, streams, e.getValue())));
    pages = new Pages(vertx.fileSystem(), options.pages(), Welcome.page(options.demo()));
    server =
        vertx
            .createHttpServer(serverOptions(options.port()))
            .requestHandler(this::handle)
            .invalidRequestHandler(Gateway::invalid);
  }

  /// Fails with the reason when the port cannot be had.
  public static Gateway open(GatewayOptions options) {
    var gateway = new Gateway(options);
    try {
      await(gateway.server.listen());
      return gateway;
    } catch (RuntimeException e) {
      gateway.close();
      throw e;
    }
  }

  public int port() {
    return server.actualPort();
  }

  @Override
  public void close() {
    await(vertx.close());
  }

  private void handle(HttpServerRequest request) {
    RequestId.settle(request);
    if (!METHODS.contains(request.method())) {
      Answers.problem(request, GatewayProblem.METHOD);
    } else if (ambiguous(request)) {
      Answers.problem(request, GatewayProblem.MALFORMED);
    } else {
      switch (Targets.of(request.uri())) {
        case Target.Refused refused -> Answers.problem(request, refused.why());
        case Target.Page page -> pages.handle(request, page.path());
        case Target.Service service -> pass(request, service.route());
      }
    }
  }

  private void pass(HttpServerRequest request, Route route) {
    ServiceProxy service = services.get(route.service());
    if (service == null) {
      Answers.problem(request, GatewayProblem.NOT_FOUND);
    } else if (Answers.declaredLength(request) > LimitedBody.LIMIT_BYTES) {
      Answers.problem(request, GatewayProblem.TOO_LARGE);
    } else {
      service.handle(request);
    }
  }

  /// Two readers could understand it differently.
  private static boolean ambiguous(HttpServerRequest request) {
    int hosts = request.headers().getAll("Host").size();
    boolean hostless = hosts == 0 && request.version() == HttpVersion.HTTP_1_0;
    var encodings = request.headers().getAll("Transfer-Encoding");
    boolean encoded = !encodings.isEmpty();
    return (hosts != 1 && !hostless)
        || encodings.size() > 1
        || (encoded && !encodings.getFirst().equalsIgnoreCase("chunked"));
  }

  private static void invalid(HttpServerRequest request) {
    RequestId.settle(request);
    Throwable cause = request.decoderResult().cause();
    GatewayProblem problem =
        switch (cause) {
          case TooLongHttpLineException _ -> GatewayProblem.URI_TOO_LONG;
          case TooLongHttpHeaderException _ -> GatewayProblem.HEADERS_TOO_LARGE;
          case TooLongFrameException _ -> GatewayProblem.HEADERS_TOO_LARGE;
          default -> GatewayProblem.MALFORMED;
        };
    Answers.problem(request, problem).onComplete(_ -> request.connection().close());
  }

  private static HttpClient upstream(Vertx vertx, int connections, int waiting) {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setMaxPoolSize(connections)
            .setMaxWaitQueueSize(waiting)
            .setDecompressionSupported(false));
  }

  private static HttpServerOptions serverOptions(int port) {
    return new HttpServerOptions()
        .setHost("127.0.0.1")
        .setPort(port)
        .setHttp2ClearTextEnabled(false)
        .setHandle100ContinueAutomatically(true)
        .setMaxInitialLineLength(LINE_BYTES)
        .setMaxHeaderSize(HEADER_BYTES)
        .setIdleTimeout(CLIENT_SILENCE_SECONDS);
  }

  private static <T> void await(Future<T> future) {
    try {
      future.toCompletionStage().toCompletableFuture().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Gateway: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
