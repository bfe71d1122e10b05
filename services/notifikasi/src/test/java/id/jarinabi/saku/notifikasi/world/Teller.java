package id.jarinabi.saku.notifikasi.world;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.testing.Bench;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Tells much: one producer for all tests, where making one takes longer than telling.
public final class Teller {
  private static final Map<String, KafkaProducer<String, String>> PRODUCERS =
      new ConcurrentHashMap<>();

  private Teller() {}

  /// On its way when this returns.
  public static Future<?> tell(UUID id, OffsetDateTime time, DomainEvent event) {
    var topics = Bench.get().topics();
    var entry = EventCatalog.of(event);
    var record =
        new ProducerRecord<>(
            topics.prefix() + "." + entry.topic(), event.key().toString(), EventJson.write(event));
    header(record, "ce_id", id.toString());
    header(record, "ce_type", entry.type());
    header(record, "ce_time", time.toString());
    return producer(topics.bootstrapServers()).send(record);
  }

  private static KafkaProducer<String, String> producer(String servers) {
    return PRODUCERS.computeIfAbsent(
        servers,
        address ->
            new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", address, "acks", "all"),
                new StringSerializer(),
                new StringSerializer()));
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
