package id.jarinabi.saku.notifikasi.stream;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Queue;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Wakes the streams of people to whom something was told: those of this pod at once, those of
/// the others by NOTIFY. Nothing depends on a ring that arrives: every pod looks at the heads of
/// the inboxes whose streams it holds, too.
@ApplicationScoped
public class Bell {
  private static final Duration COME_BACK = Duration.ofSeconds(2);
  private static final Duration DEBOUNCE = Duration.ofMillis(10);

  /// A payload of NOTIFY holds less than 8,000 bytes.
  private static final int PAYLOAD = 7_500;

  private static final String LISTEN = "listen notifikasi_bell";
  private static final String NOTIFY = "select pg_notify('notifikasi_bell', $1)";

  private final Vertx vertx;
  private final Pool pool;
  private final OpenStreams streams;
  private final String self = UUID.randomUUID().toString();
  private final AtomicBoolean listening = new AtomicBoolean();
  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean telling = new AtomicBoolean();
  private volatile boolean stopping;

  Bell(Vertx vertx, Pool pool, OpenStreams streams) {
    this.vertx = vertx;
    this.pool = pool;
    this.streams = streams;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(0, COME_BACK.toMillis(), timer -> listen());
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /// After the commit, outside of any transaction: inside one, NOTIFY would make every commit of
  /// the server wait in one line. Never fails.
  public void ring(Rings rings) {
    for (var ring : rings.all()) {
      streams.hear(ring);
      ring.json().forEach(part -> waiting.add(part.encode()));
    }
    tellOthersSoon();
  }

  private void tellOthersSoon() {
    if (!waiting.isEmpty() && telling.compareAndSet(false, true)) {
      vertx.setTimer(DEBOUNCE.toMillis(), timer -> tellOthers());
    }
  }

  /// One NOTIFY after the other, each with all that waits and fits.
  private void tellOthers() {
    var payload = next();
    if (payload.isEmpty()) {
      telling.set(false);
      // Somebody may have rung between the two lines above.
      tellOthersSoon();
      return;
    }
    pool.preparedQuery(NOTIFY)
        .execute(Tuple.of(payload))
        .onFailure()
        .invoke(fault -> Log.debugf("other pods look by themselves: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull()
        .subscribe()
        .with(told -> tellOthers());
  }

  /// Empty when nothing waits.
  private String next() {
    var rings = new StringJoiner(",", "{\"from\":\"" + self + "\",\"rings\":[", "]}");
    var first = waiting.peek();
    if (first == null) {
      return "";
    }
    for (var ring = first; ring != null && rings.length() + ring.length() < PAYLOAD; ) {
      rings.add(waiting.remove());
      ring = waiting.peek();
    }
    return rings.toString();
  }

  private void listen() {
    if (stopping || !listening.compareAndSet(false, true)) {
      return;
    }
    pool.getConnection()
        .map(PgConnection::cast)
        .call(connection -> connection.query(LISTEN).execute().onFailure().call(connection::close))
        .subscribe()
        .with(
            connection -> {
              connection.closeHandler(() -> listening.set(false));
              connection.notificationHandler(this::heard);
            },
            failure -> {
              listening.set(false);
              Log.debugf("the bell is not heard now: %s", failure.getMessage());
            });
  }

  private void heard(PgNotification notification) {
    var payload = new JsonObject(notification.getPayload());
    if (!self.equals(payload.getString("from"))) {
      payload.getJsonArray("rings").forEach(ring -> streams.hear(Ring.of((JsonObject) ring)));
    }
  }
}
