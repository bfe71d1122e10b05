package id.jarinabi.saku.e2e.world;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Somebody's open stream, as a browser would hold it. Comes back by itself with the id of the
/// last notification it has heard, when the service goes away.
public final class Ear implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long COME_BACK_MILLIS = 200;
  private static final String ID = "id:";
  private static final String DATA = "data:";

  /// A notification, and when it was heard.
  public record Heard(long id, JsonNode notification, long nanos) {
    public String objectId() {
      return notification.path("objectId").asText();
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI stream;
  private final User user;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile long lastId = -1;
  private volatile boolean open;
  private final CountDownLatch closing = new CountDownLatch(1);

  private Ear(URI stream, User user) {
    this.stream = stream;
    this.user = user;
  }

  /// Hears everything from now on.
  public static Ear of(URI origin, User user) {
    var ear = new Ear(origin.resolve("/api/notifikasi/stream"), user);
    Thread.ofVirtual().start(ear::listen);
    await().atMost(PATIENCE).until(() -> ear.open);
    return ear;
  }

  public List<Heard> all() {
    return List.copyOf(heard);
  }

  public Heard awaitOf(String objectId) {
    await().atMost(PATIENCE).until(() -> heardOf(objectId).isPresent());
    return heardOf(objectId).orElseThrow();
  }

  @Override
  public void close() {
    closing.countDown();
    client.shutdownNow();
  }

  private Optional<Heard> heardOf(String objectId) {
    return heard.stream().filter(one -> one.objectId().equals(objectId)).findFirst();
  }

  private void listen() {
    try {
      while (!closing.await(COME_BACK_MILLIS, TimeUnit.MILLISECONDS)) {
        hearUntilItEnds();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void hearUntilItEnds() throws InterruptedException {
    try {
      var answer = client.send(request(), BodyHandlers.ofLines());
      if (answer.statusCode() == 200) {
        open = true;
        read(answer);
      }
    } catch (IOException | UncheckedIOException gone) {
      // It comes back, unless it was closed.
    }
  }

  private HttpRequest request() {
    var request = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + user.token());
    if (lastId >= 0) {
      request.header("Last-Event-ID", Long.toString(lastId));
    }
    return request.build();
  }

  private void read(HttpResponse<Stream<String>> answer) {
    var id = new long[] {-1};
    answer
        .body()
        .forEach(
            line -> {
              if (line.startsWith(ID)) {
                id[0] = Long.parseLong(line.substring(ID.length()).strip());
              } else if (line.startsWith(DATA) && id[0] >= 0) {
                heard.add(new Heard(id[0], json(line.substring(DATA.length())), System.nanoTime()));
                lastId = id[0];
              } else if (line.isEmpty()) {
                id[0] = -1;
              }
            });
  }

  private static JsonNode json(String text) {
    try {
      return Http.JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
