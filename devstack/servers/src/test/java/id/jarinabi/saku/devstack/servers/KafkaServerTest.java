package id.jarinabi.saku.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KafkaServerTest {
  private static final Path HOME = Path.of("target/test-kafka").toAbsolutePath();
  private static final KafkaServer KAFKA = new KafkaServer(KafkaConfig.in(HOME));

  @BeforeAll
  static void start() {
    Folders.delete(HOME);
    KAFKA.start();
  }

  @AfterAll
  static void stop() {
    KAFKA.stop();
  }

  @Test
  void an_acknowledged_event_survives_a_kill_and_the_port_stays() throws Exception {
    int port = KAFKA.port();
    try (var admin = Admin.create(connection())) {
      admin
          .createTopics(
              List.of(new NewTopic("saku.saldo", Optional.of(12), Optional.of((short) 1))))
          .all()
          .get();
    }
    try (var producer =
        new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("saku.saldo", 5, "santri", "debited")).get();
    }

    KAFKA.kill();
    assertThat(KAFKA.alive()).isFalse();
    KAFKA.start();

    assertThat(KAFKA.port()).isEqualTo(port);
    assertThat(read("saku.saldo", 5)).isEqualTo("debited");
  }

  @Test
  void a_topic_is_not_made_by_naming_it() {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", KAFKA.bootstrapServers(), "max.block.ms", 1_000),
            new StringSerializer(),
            new StringSerializer())) {
      assertThatThrownBy(() -> producer.send(new ProducerRecord<>("misspelt", "x")).get())
          .isInstanceOf(ExecutionException.class)
          .hasMessageContaining("misspelt");
    }
  }

  @Test
  void a_paused_broker_is_silent_until_it_is_resumed() {
    var probe = new KafkaProbe(KAFKA.port());

    KAFKA.pause();
    assertThat(probe.answers()).isFalse();
    KAFKA.resume();

    assertThat(probe.answers()).isTrue();
  }

  private static String read(String topic, int partition) {
    try (var consumer =
        new KafkaConsumer<>(connection(), new StringDeserializer(), new StringDeserializer())) {
      var from = new TopicPartition(topic, partition);
      consumer.assign(List.of(from));
      consumer.seekToBeginning(List.of(from));
      for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(20))) {
        return record.value();
      }
      return "nothing";
    }
  }

  private static Map<String, Object> connection() {
    return Map.of("bootstrap.servers", KAFKA.bootstrapServers());
  }
}
