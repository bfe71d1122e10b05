package id.jarinabi.saku.notifikasi.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A push service of the tests: remembers what it was sent, and answers each address with the
/// next of the statuses it was told, the last one for ever.
final class PushService implements AutoCloseable {
  record Sent(String path, Map<String, String> headers, byte[] body) {}

  final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final Map<String, List<Integer>> answers = new ConcurrentHashMap<>();
  private final HttpServer server;

  PushService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /// The address of one browser.
  String endpoint(String path, Integer... statuses) {
    answers.put("/" + path, new CopyOnWriteArrayList<>(statuses));
    return "http://localhost:" + server.getAddress().getPort() + "/" + path;
  }

  List<Sent> sentTo(String path) {
    return sent.stream().filter(one -> one.path().equals("/" + path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, v) -> headers.put(name, String.join("|", v)));
    var path = exchange.getRequestURI().getPath();
    sent.add(new Sent(path, headers, exchange.getRequestBody().readAllBytes()));
    var left = answers.getOrDefault(path, List.of(404));
    int status = left.size() > 1 ? left.removeFirst() : left.getFirst();
    if (status == 302) {
      exchange.getResponseHeaders().set("Location", "/elsewhere");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
