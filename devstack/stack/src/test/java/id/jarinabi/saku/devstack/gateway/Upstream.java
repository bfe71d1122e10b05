package id.jarinabi.saku.devstack.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A service of the tests: remembers what reached it and answers by the path's last part.
final class Upstream implements AutoCloseable {
  record Seen(String method, String uri, Map<String, String> headers, byte[] body) {}

  final List<Seen> seen = new CopyOnWriteArrayList<>();
  final CountDownLatch mayFinish = new CountDownLatch(1);
  final CountDownLatch leftAlone = new CountDownLatch(1);
  private final HttpServer server;

  Upstream() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    mayFinish.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, v) -> headers.put(name, String.join("|", v)));
    byte[] body = exchange.getRequestBody().readAllBytes();
    String uri = exchange.getRequestURI().toString();
    seen.add(new Seen(exchange.getRequestMethod(), uri, headers, body));
    switch (uri.substring(uri.lastIndexOf('/') + 1)) {
      case "hang-up" -> exchange.close();
      case "stream" -> stream(exchange);
      case "endless" -> endless(exchange);
      case "photo" -> {
        exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
        send(exchange, 200, "photo");
      }
      case "nothing" -> exchange.sendResponseHeaders(204, -1);
      default -> send(exchange, 200, "{\"from\":\"service\"}");
    }
  }

  /// The first part at once, the second when the test allows it.
  private void stream(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      out.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      mayFinish.await();
      out.write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Speaks until nobody listens any more.
  private void endless(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      while (!mayFinish.await(20, TimeUnit.MILLISECONDS)) {
        out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (IOException e) {
      leftAlone.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Connection", "keep-alive");
    exchange.getResponseHeaders().set("Server", "quarkus");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
