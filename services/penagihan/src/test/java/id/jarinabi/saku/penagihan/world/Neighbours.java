package id.jarinabi.saku.penagihan.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A server that speaks for identity and pos, each call of it in the words of the agreement
/// between the services. What they really do is shown where all services run.
public final class Neighbours implements QuarkusTestResourceLifecycleManager {
  static final ObjectMapper JSON = new ObjectMapper();

  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
      started.setExecutor(Executors.newCachedThreadPool());
      started.createContext(
          "/internal/identity/pin-checks", call -> answer(call, PinDesk.check(body(call))));
      started.createContext("/internal/pos/claims/", Neighbours::claims);
      started.start();
      server = started;
      var url = "http://127.0.0.1:" + started.getAddress().getPort();
      return Map.of(
          "saku.identity.url", url, "saku.pos.url", url, "saku.claims.overdue-every", "1s");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int order() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static void claims(HttpExchange call) throws IOException {
    var path = call.getRequestURI().getPath().split("/", -1);
    var body = body(call);
    if (path[4].equals("preview")) {
      answer(call, Map.of("lines", PosLedger.look(body)));
      return;
    }
    var claim = UUID.fromString(path[4]);
    if (path[5].equals("release")) {
      answer(call, PosLedger.release(claim));
      return;
    }
    answer(call, PosLedger.reserve(claim, body));
  }

  private static JsonNode body(HttpExchange call) throws IOException {
    return JSON.readTree(call.getRequestBody());
  }

  /// Null: the neighbour did what it was asked and its answer got lost. Empty: it is overworked.
  private static void answer(HttpExchange call, @Nullable Object answer) throws IOException {
    if (answer == null) {
      call.close();
      return;
    }
    if (answer instanceof Optional<?>) {
      call.sendResponseHeaders(503, -1);
      call.close();
      return;
    }
    var bytes = JSON.writeValueAsString(answer).getBytes(UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(200, bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }
}
