package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Till;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/// PINs, passwords and tokens stand in no log, no table, no event and no answer.
class SecretsTest {
  private static final String RIGHT_PIN = "739182";
  private static final String WRONG_PIN = "918273";
  private static final String PASSWORD = "Kenari#Rahasia77";
  private final Pondok pondok = Pondok.get();

  @Test
  void canaries_are_found_nowhere() throws Exception {
    var santri = pondok.newSantri(20_000);
    var answers = new ArrayList<String>();
    var pin = "/api/identity/santri/" + santri.id() + "/pin";
    answers.add(pondok.keuangan().post(pin, Map.of("newPin", RIGHT_PIN)).text());
    answers.add(pondok.keuangan().post(pin, Map.of("newPin", RIGHT_PIN, "extra", 1)).text());
    answers.add(pondok.kantin().sellWithPin(santri, 1_000, WRONG_PIN, Pondok.key()).text());
    answers.add(pondok.kantin().sellWithPin(santri, 1_000, RIGHT_PIN, Pondok.key()).text());
    var broken = Till.cart(santri, 1_000, RIGHT_PIN);
    broken.put("unknown", true);
    answers.add(
        pondok.kantin().cashier().post("/api/pos/transactions", broken, Pondok.key()).text());
    var login = santri.login();
    var change = Map.of("currentPassword", Pondok.PASSWORD, "newPassword", PASSWORD);
    answers.add(login.put("/api/identity/me/password", change).text());
    answers.add(login.put("/api/identity/me/password", change).text());
    var secrets = List.of(RIGHT_PIN, WRONG_PIN, PASSWORD, login.token());

    assertThat(String.join("\n", answers)).doesNotContain(secrets);
    assertThat(logs()).doesNotContain(secrets);
    assertThat(pondok.tables().text()).doesNotContain(secrets).contains(santri.nis());
    assertThat(topics()).doesNotContain(secrets).contains(santri.id().toString());
  }

  private static String logs() throws IOException {
    var text = new StringBuilder();
    try (var files = Files.walk(Path.of("target", "pondok", "logs"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private String topics() {
    var text = new StringBuilder();
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            pondok.stack().kafka().bootstrapServers(),
            "auto.offset.reset",
            "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> topic.getKey().startsWith("saku."))
              .flatMap(topic -> topic.getValue().stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
        consumer.poll(Duration.ofMillis(200)).forEach(it -> text.append(it.value()).append('\n'));
      }
    }
    return text.toString();
  }
}
