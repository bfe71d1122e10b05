package id.jarinabi.saku.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// The topics of this run: a test speaks here in a neighbour's name, and hears what was told.
public record Topics(String bootstrapServers, String prefix) {
  private static final int PARTITIONS = 12;
  private static final List<String> NAMES =
      List.of("identity", "saldo", "pos", "topup", "briva", "penagihan", "audit");

  static void create(String bootstrapServers, String prefix) {
    var topics =
        NAMES.stream()
            .map(name -> prefix + "." + name)
            .flatMap(
                name ->
                    Stream.of(
                        new NewTopic(name, PARTITIONS, (short) 1),
                        new NewTopic(name + ".dead", PARTITIONS, (short) 1),
                        new NewTopic(name + ".replay", 1, (short) 1)))
            .toList();
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(topics).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Tells an event under a new id, now.
  public UUID tell(DomainEvent event) {
    var id = UUID.randomUUID();
    tell(id, OffsetDateTime.now(ZoneOffset.UTC), event);
    return id;
  }

  /// Tells an event under an id and time of the test's choosing, as often as it likes.
  public void tell(UUID id, OffsetDateTime time, DomainEvent event) {
    var entry = EventCatalog.of(event);
    publish(entry.topic(), event.key(), id.toString(), entry.type(), time, EventJson.write(event));
  }

  /// Puts anything on a topic, also what no service of ours would write.
  public void publish(
      String topic, UUID key, String id, String type, OffsetDateTime time, String body) {
    var record = new ProducerRecord<>(prefix + "." + topic, key.toString(), body);
    record.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
    record.headers().add("ce_id", id.getBytes(UTF_8));
    record.headers().add("ce_type", type.getBytes(UTF_8));
    record.headers().add("ce_time", time.toString().getBytes(UTF_8));
    var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Listens to a topic from its beginning.
  public EventProbe probe(String topic) {
    return new EventProbe(bootstrapServers, prefix + "." + topic);
  }
}
