package id.jarinabi.saku.notifikasi.world;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// A client of one stream: what it has heard so far, and whether it is over.
public final class Listening implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// One event as it stood on the wire.
  public record Heard(String name, String id, String data) {

    public JsonObject json() {
      return new JsonObject(data);
    }
  }

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final HttpResponse<Stream<String>> answer;
  private volatile boolean over;

  private Listening(HttpResponse<Stream<String>> answer) {
    this.answer = answer;
    Thread.ofVirtual().start(this::read);
  }

  /// Open once this returns.
  public static Listening with(String token, @Nullable String lastEventId) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/api/notifikasi/stream"))
            .header("Authorization", "Bearer " + token);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      var answer = CLIENT.send(request.build(), BodyHandlers.ofLines());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("stream: " + answer.statusCode());
      }
      return new Listening(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public List<Heard> all() {
    return List.copyOf(heard);
  }

  public List<Heard> all(String name) {
    return heard.stream().filter(one -> one.name().equals(name)).toList();
  }

  /// Waits until that many of this name were heard.
  public List<Heard> await(String name, int count) {
    Awaitility.await().atMost(PATIENCE).until(() -> all(name).size() >= count);
    return all(name);
  }

  public Heard awaitEnd() {
    Awaitility.await().atMost(PATIENCE).until(() -> over);
    return heard.getLast();
  }

  public boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    answer.body().close();
  }

  private void read() {
    var lines = new ArrayList<String>();
    try {
      answer
          .body()
          .forEach(
              line -> {
                if (!line.isEmpty()) {
                  lines.add(line);
                } else {
                  take(lines);
                  lines.clear();
                }
              });
    } catch (UncheckedIOException closed) {
      // By us, or by the service: then what was heard tells why.
    }
    over = true;
  }

  private void take(List<String> lines) {
    var data = field(lines, "data");
    if (!data.isEmpty()) {
      heard.add(new Heard(field(lines, "event"), field(lines, "id"), data));
    }
  }

  private static String field(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }
}
