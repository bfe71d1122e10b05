package id.jarinabi.saku.e2e;

import static id.jarinabi.saku.devstack.stack.ServiceName.POS;
import static id.jarinabi.saku.devstack.stack.ServiceName.SALDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A process dies, or stands still, at the worst moment: the sale is complete once or not at
/// all, the same key tells which, and the books agree. With Kafka there and with Kafka away.
class CrashTest {
  private static final Duration RECOVERY = Duration.ofSeconds(45);
  private final Pondok pondok = Pondok.get();

  @AfterEach
  void everything_runs_again() {
    pondok.stack().service(SALDO).resume();
    if (!pondok.stack().kafka().alive()) {
      pondok.stack().kafka().start();
    }
    pondok.stack().service(SALDO).start();
    pondok.stack().service(POS).start();
  }

  @ParameterizedTest(name = "{0} dies at {1}, Kafka away: {2}")
  @CsvSource({
    "SALDO, saldo.debit.committed, false, true",
    "SALDO, saldo.debit.committed, true,  true",
    "POS,   pos.sale.debited,      false, true",
    "POS,   pos.sale.debited,      true,  true",
    "POS,   pos.sale.recorded,     false, false",
    "POS,   pos.sale.recorded,     true,  false"
  })
  void a_sale_that_a_crash_cuts_in_two_is_complete_once_or_not_at_all(
      ServiceName victim, String place, boolean withoutKafka, boolean charged) {
    var santri = pondok.newSantri(30_000);
    var key = Pondok.key();
    if (withoutKafka) {
      pondok.stack().kafka().kill();
    }
    var mark = armed(victim, place);

    sellInto(santri, key);
    await().atMost(RECOVERY).until(() -> !pondok.stack().service(victim).alive());
    assertThat(mark).as("the place was reached").hasContent(place);
    pondok.stack().service(victim).start();

    var settled = settle(key);
    if (charged) {
      assertThat(settled.status()).as(settled.toString()).isBetween(200, 201);
      assertThat(settled.body().path("status").asText()).isEqualTo("COMPLETED");
      assertThat(santri.balance()).isEqualTo(18_000);
    } else {
      assertThat(settled.code()).as(settled.toString()).isEqualTo("not_charged");
      assertThat(santri.balance()).isEqualTo(30_000);
    }
    assertThat(again(santri, key).isReplay() || !charged).isTrue();
    pondok.booksAgree();
  }

  @ParameterizedTest(name = "Kafka away: {0}")
  @ValueSource(booleans = {false, true})
  void saldo_stands_still_past_the_time_out_and_the_sale_resolves_to_one_outcome(
      boolean withoutKafka) {
    var santri = pondok.newSantri(30_000);
    var key = Pondok.key();
    if (withoutKafka) {
      pondok.stack().kafka().kill();
    }
    pondok.stack().service(SALDO).pause();

    var unsure = pondok.kantin().sell(santri, 12_000, key);
    pondok.stack().service(SALDO).resume();

    assertThat(unsure.status()).as(unsure.toString()).isEqualTo(202);
    assertThat(unsure.body().path("status").asText()).isEqualTo("PENDING");
    var settled = settle(key);
    boolean charged = settled.body().path("status").asText().equals("COMPLETED");
    assertThat(santri.balance()).isEqualTo(charged ? 18_000 : 30_000);
    assertThat(pondok.kantin().transaction(unsure.id()).body().path("status").asText())
        .isEqualTo(charged ? "COMPLETED" : "DECLINED");
    pondok.booksAgree();
  }

  private Path armed(ServiceName victim, String place) {
    var mark = Path.of("target", "mark-" + UUID.randomUUID()).toAbsolutePath();
    var process = pondok.stack().service(victim);
    process.stop();
    process.startWith(Map.of("saku.fault", place, "saku.fault-mark", mark.toString()));
    return mark;
  }

  /// The cashier gets no answer, or an unsure one; never a wrong one.
  private void sellInto(Santri santri, UUID key) {
    var answer =
        CompletableFuture.supplyAsync(() -> pondok.kantin().sell(santri, 12_000, key))
            .exceptionally(noAnswer -> null)
            .join();
    assertThat(answer == null || answer.status() == 202 || answer.status() == 503)
        .as(String.valueOf(answer))
        .isTrue();
  }

  private Answer settle(UUID key) {
    return await()
        .atMost(RECOVERY)
        .ignoreExceptions()
        .until(
            () -> pondok.kantin().settle(key),
            answer -> answer.status() == 200 || answer.status() == 201 || answer.status() == 404);
  }

  private Answer again(Santri santri, UUID key) {
    return pondok.kantin().sell(santri, 12_000, key);
  }
}
