package id.jarinabi.saku.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Hears everything on one topic, in the order of each partition.
public final class EventProbe implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  /// One record: its key, the id and type of its event, and its JSON.
  public record Heard(String key, String id, String type, byte[] body) {

    public DomainEvent event() {
      try {
        return EventJson.read(body, EventCatalog.ofType(type).orElseThrow().form());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<Heard> heard = new ArrayList<>();

  EventProbe(String bootstrapServers, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /// Everything heard so far, after one more look.
  public List<Heard> all() {
    consumer.poll(POLL).forEach(record -> heard.add(read(record)));
    return List.copyOf(heard);
  }

  /// The events of one kind that match, among everything heard so far.
  public <E extends DomainEvent> List<E> events(Class<E> kind, Predicate<E> matching) {
    return all().stream()
        .map(Heard::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(matching)
        .toList();
  }

  @Override
  public void close() {
    consumer.close();
  }

  private static Heard read(ConsumerRecord<String, byte[]> record) {
    return new Heard(
        record.key(), header(record, "ce_id"), header(record, "ce_type"), record.value());
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
