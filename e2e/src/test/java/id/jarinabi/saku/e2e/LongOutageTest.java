package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.e2e.world.Pondok;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Kafka is away for longer than its clients are patient with a single question.
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class LongOutageTest {
  private static final Duration LONGER_THAN_A_CLIENT_WAITS = Duration.ofSeconds(90);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(3);
  private static final int MONEY = 100_000;

  private final Pondok pondok = Pondok.get();

  @AfterEach
  void kafka_is_there() {
    if (!pondok.stack().kafka().alive()) {
      pondok.stack().kafka().start();
    }
  }

  @Test
  void sales_go_on_all_the_while_and_every_listener_hears_of_them_afterwards() {
    var santri = pondok.newSantri(MONEY);
    pondok.kantin().sell(santri, 1_000);
    pondok.stack().kafka().kill();

    await()
        .during(LONGER_THAN_A_CLIENT_WAITS)
        .atMost(LONGER_THAN_A_CLIENT_WAITS.multipliedBy(2))
        .pollInterval(NOW_AND_THEN)
        .until(() -> pondok.kantin().sell(santri, 1_000).status() == 201);
    pondok.stack().kafka().start();

    pondok.booksAgree();
    var topup = santri.topUp(5_000);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        pondok
                            .keuangan()
                            .get("/api/topup/requests/" + topup.id())
                            .body()
                            .path("status")
                            .asText())
                    .isEqualTo("COMPLETED"));
  }
}
