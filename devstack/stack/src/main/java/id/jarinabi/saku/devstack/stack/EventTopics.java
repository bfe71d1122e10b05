package id.jarinabi.saku.devstack.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// Every topic there is, made before the first service starts. Twelve partitions from the start:
/// adding some later would break the order per key.
record EventTopics(String bootstrapServers, String prefix) {
  static final String DEFAULT_PREFIX = "saku";
  static final String PREFIX_KEY = "saku.topic-prefix";

  private static final List<String> NAMES =
      List.of("identity", "saldo", "pos", "topup", "briva", "penagihan", "audit");

  /// History told once more, heard by read models alone.
  static final String REPLAY = ".replay";

  private static final String DEAD = ".dead";
  private static final int PARTITIONS = 12;
  private static final short REPLICAS = 1;
  private static final long DEADLINE_SECONDS = 60;
  private static final String RETENTION_MILLIS = Long.toString(Duration.ofDays(7).toMillis());

  void createMissing() {
    Map<String, Object> connection = Map.of("bootstrap.servers", bootstrapServers);
    try (var admin = Admin.create(connection)) {
      Set<String> there = admin.listTopics().names().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          NAMES.stream()
              .map(name -> prefix + "." + name)
              .flatMap(name -> Stream.of(name, name + REPLAY, name + DEAD, name + REPLAY + DEAD))
              .filter(name -> !there.contains(name))
              .map(EventTopics::topic)
              .toList();
      admin.createTopics(missing).all().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Kafka's topics cannot be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(PARTITIONS), Optional.of(REPLICAS))
        .configs(Map.of("retention.ms", RETENTION_MILLIS));
  }
}
