package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.kernel.UserId;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The streams of this pod, by person.
@ApplicationScoped
class OpenStreams {
  private static final int PER_PERSON = 5;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Vertx vertx;
  private final StreamEvents events;
  private final StreamReader reader;
  private final Map<UserId, List<Stream>> streams = new ConcurrentHashMap<>();

  OpenStreams(Vertx vertx, StreamEvents events, StreamReader reader, MeterRegistry meters) {
    this.vertx = vertx;
    this.events = events;
    this.reader = reader;
    meters.gauge("saku.streams.open", streams, open -> all().size());
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(HEARTBEAT.toMillis(), timer -> all().forEach(Stream::beat));
  }

  /// Nobody waits for a pod that goes: its clients come back to another one.
  void stop(@Observes ShutdownEvent event) {
    all().forEach(stream -> stream.end(StreamEnd.GOING_DOWN));
  }

  /// Begins behind the notification of that number; `hangUp` closes the connection.
  Multi<OutboundSseEvent> open(Ticket ticket, long cursor, boolean missedMore, Runnable hangUp) {
    return Multi.createFrom()
        .emitter(
            client -> {
              var stream = new Stream(ticket, cursor, events, client, hangUp);
              client.onTermination(() -> forget(stream));
              client.onRequest(
                  ignored -> {
                    stream.send();
                    reader.read(stream);
                  });
              add(stream);
              if (missedMore) {
                stream.refresh();
              }
              // A browser takes the stream for open at its first byte.
              stream.beat();
              reader.read(stream);
            },
            BackPressureStrategy.BUFFER);
  }

  void hear(Ring ring) {
    var signal = ring.signal();
    var object = ring.objectId();
    for (var person : ring.people()) {
      for (var stream : of(person)) {
        if (signal != null && object != null) {
          stream.signal(signal, object);
        } else {
          stream.want();
          reader.read(stream);
        }
      }
    }
  }

  Collection<UserId> people() {
    return streams.keySet();
  }

  /// What the tables say of a person with open streams: the number of their last notification,
  /// and from when on their tokens are good for anything.
  void compare(UserId person, long head, Instant tokensFrom) {
    for (var stream : of(person)) {
      if (stream.ticket().issuedAt().isBefore(tokensFrom)) {
        stream.end(StreamEnd.TOKEN_REVOKED);
      } else if (stream.cursor() < head) {
        stream.want();
        reader.read(stream);
      }
    }
  }

  /// Ends what has had its time.
  void tidy() {
    var now = Instant.now();
    for (var stream : all()) {
      if (!now.isBefore(stream.ticket().expiresAt())) {
        stream.end(StreamEnd.TOKEN_EXPIRED);
      } else if (stream.isStuck()) {
        stream.drop();
      }
    }
  }

  private void add(Stream stream) {
    var own =
        streams.compute(
            stream.ticket().user(),
            (person, open) -> {
              var all = open == null ? new CopyOnWriteArrayList<Stream>() : open;
              all.add(stream);
              return all;
            });
    for (int tooMany = own.size() - PER_PERSON; tooMany > 0; tooMany--) {
      own.get(tooMany - 1).end(StreamEnd.TOO_MANY_STREAMS);
    }
  }

  private void forget(Stream stream) {
    streams.computeIfPresent(
        stream.ticket().user(),
        (person, open) -> {
          open.remove(stream);
          return open.isEmpty() ? null : open;
        });
  }

  private List<Stream> of(UserId person) {
    return streams.getOrDefault(person, List.of());
  }

  private List<Stream> all() {
    return streams.values().stream().flatMap(List::stream).toList();
  }
}
