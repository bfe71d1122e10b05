package id.jarinabi.saku.identity;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.EventProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/// What identity has told, heard on its topics.
public final class Told {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// Open for as long as there are tests: a new one takes half a second to hear what the last one
  /// has heard already.
  private static final Map<String, EventProbe> PROBES = new ConcurrentHashMap<>();

  private Told() {}

  /// Waits until an event of this kind that matches was told, and yields all that were.
  public static <E extends DomainEvent> List<E> events(Class<E> kind, Predicate<E> matching) {
    return heard("identity", kind, matching);
  }

  public static List<AuditRecorded> audit(String action, UUID object) {
    return heard(
        "audit",
        AuditRecorded.class,
        entry -> entry.action().equals(action) && entry.objectId().equals(object));
  }

  private static <E extends DomainEvent> List<E> heard(
      String topic, Class<E> kind, Predicate<E> matching) {
    var found = new ArrayList<E>();
    var probe = probe(topic);
    Awaitility.await(kind.getSimpleName())
        .atMost(PATIENCE)
        .until(
            () -> {
              found.clear();
              found.addAll(probe.events(kind, matching));
              return !found.isEmpty();
            });
    return found;
  }

  private static EventProbe probe(String topic) {
    var topics = Bench.get().topics();
    return PROBES.computeIfAbsent(topics.prefix() + "." + topic, name -> topics.probe(topic));
  }
}
