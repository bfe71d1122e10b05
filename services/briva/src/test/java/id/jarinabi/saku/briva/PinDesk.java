package id.jarinabi.saku.briva;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.jarinabi.saku.testing.Person;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A server that speaks for identity, as far as PINs go, in the words of the agreement between
/// the services: one PIN is right for everybody. What identity really does is shown by its own
/// tests.
public final class PinDesk implements QuarkusTestResourceLifecycleManager {
  static final String RIGHT = "271828";
  static final String WRONG = "864209";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> RESETS = new ConcurrentHashMap<>();

  private @Nullable HttpServer server;

  /// From now on `somebody`'s PIN was reset a moment ago, by `by`.
  static void wasReset(Person somebody, Person by) {
    RESETS.put(somebody.userId().toString(), by.userId().toString());
  }

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
      started.createContext("/internal/identity/pin-checks", PinDesk::check);
      started.start();
      server = started;
      return Map.of("saku.identity.url", "http://127.0.0.1:" + started.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Behind RealServers, which knows addresses of neighbours that are not there.
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

  private static void check(HttpExchange call) throws IOException {
    var answer = JSON.writeValueAsString(verdict(JSON.readTree(call.getRequestBody())));
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(200, answer.getBytes(UTF_8).length);
    call.getResponseBody().write(answer.getBytes(UTF_8));
    call.close();
  }

  private static Map<String, ?> verdict(JsonNode question) {
    var by = RESETS.get(question.path("userId").asText());
    for (var other : question.path("notResetBy")) {
      if (other.asText().equals(by)) {
        return Map.of("result", "RECENTLY_RESET");
      }
    }
    return question.path("pin").asText().equals(RIGHT)
        ? Map.of("result", "VALID")
        : Map.of("result", "INVALID", "attemptsRemaining", 4);
  }
}
