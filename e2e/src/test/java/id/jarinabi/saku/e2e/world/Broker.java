package id.jarinabi.saku.e2e.world;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// What an operator does to the broker.
public record Broker(Pondok pondok) {

  /// As if this listener, which must not run, had never read anything. One that has just gone
  /// counts as a member until its session ends.
  public void resetToNought(String group) {
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreException(IllegalStateException.class)
        .until(() -> operate(admin -> reset(admin, group)));
  }

  private static boolean reset(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    var nought =
        committed(admin, group).keySet().stream()
            .collect(Collectors.toMap(each -> each, each -> new OffsetAndMetadata(0)));
    admin.alterConsumerGroupOffsets(group, nought).all().get();
    return true;
  }

  /// Whether this listener has read every topic it listens to until its end.
  public boolean hasReadAll(String group) {
    return operate(
        admin -> {
          var committed = committed(admin, group);
          var ends = ends(admin, committed);
          return committed.entrySet().stream()
              .allMatch(each -> ends.getOrDefault(each.getKey(), 0L) <= each.getValue().offset());
        });
  }

  /// Every record that was ever told is gone.
  public void wipeTopics() {
    operate(
        admin -> {
          var told = admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get();
          var partitions =
              told.values().stream()
                  .filter(topic -> topic.name().startsWith("saku."))
                  .flatMap(
                      topic ->
                          topic.partitions().stream()
                              .map(each -> new TopicPartition(topic.name(), each.partition())))
                  .collect(
                      Collectors.toMap(each -> each, each -> RecordsToDelete.beforeOffset(-1)));
          return admin.deleteRecords(partitions).all().get();
        });
  }

  private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
      throws ExecutionException, InterruptedException {
    return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
  }

  private static Map<TopicPartition, Long> ends(
      Admin admin, Map<TopicPartition, OffsetAndMetadata> of)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(
            of.keySet().stream()
                .collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest())))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
  }

  private interface Operation<T> {
    T run(Admin admin) throws ExecutionException, InterruptedException;
  }

  private <T> T operate(Operation<T> operation) {
    Map<String, Object> connection =
        Map.of("bootstrap.servers", pondok.stack().kafka().bootstrapServers());
    try (var admin = Admin.create(connection)) {
      return operation.run(admin);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
