package id.jarinabi.saku.e2e;

import static id.jarinabi.saku.devstack.stack.ServiceName.POS;
import static id.jarinabi.saku.devstack.stack.ServiceName.SALDO;
import static id.jarinabi.saku.devstack.stack.ServiceName.TOPUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A process dies, or stands still, at the worst moment: the deed is done once or not at all, the
/// same key tells which, and the books agree. With Kafka there and with Kafka away.
@ParameterizedClass(name = "Kafka away: {0}")
@ValueSource(booleans = {false, true})
class CrashTest {
  private static final Duration RECOVERY = Duration.ofMinutes(2);
  private static final long MONEY = 30_000;
  private static final long PRICE = 12_000;
  private static final Deque<Santri> RICH = new ArrayDeque<>();

  @Parameter boolean kafkaIsAway;

  private final Pondok pondok = Pondok.get();

  /// Money arrives over Kafka, so everybody is paid before it goes away.
  @BeforeParameterizedClassInvocation
  static void people_have_money() {
    while (RICH.size() < 5) {
      RICH.add(Pondok.get().newSantri(MONEY));
    }
  }

  @BeforeEach
  void kafka_goes_away() {
    if (kafkaIsAway) {
      pondok.stack().kafka().kill();
    }
  }

  @AfterEach
  void everything_runs_again() {
    pondok.stack().service(SALDO).resume();
    for (var service : ServiceName.values()) {
      pondok.stack().service(service).start();
    }
  }

  @AfterParameterizedClassInvocation
  static void kafka_comes_back() {
    startKafka();
    Pondok.get().booksAgree();
  }

  static Stream<Arguments> places() {
    var deadly =
        Stream.of(
            arguments(SALDO, "saldo.debit.committed", true),
            arguments(POS, "pos.sale.debited", true));
    return Boolean.getBoolean("saku.full")
        ? Stream.concat(deadly, Stream.of(arguments(POS, "pos.sale.recorded", false)))
        : deadly;
  }

  @ParameterizedTest(name = "{0} dies at {1}")
  @MethodSource("places")
  void a_sale_that_a_crash_cuts_in_two_is_complete_once_or_not_at_all(
      ServiceName victim, String place, boolean charged) {
    var santri = RICH.remove();
    var key = Pondok.key();

    var cutOff = sendUntilDead(victim, place, () -> pondok.kantin().sell(santri, PRICE, key));
    pondok.stack().service(victim).start();

    assertThat(cutOff.status()).as("no promise: %s", cutOff).isIn(202, 504);
    assertThat(isCompleted(settle(key))).isEqualTo(charged);
    isThereOnceOrNotAtAll(santri, key, charged);
  }

  @Test
  void a_sale_while_saldo_stands_still_past_the_time_out_is_complete_once_or_not_at_all() {
    var santri = RICH.remove();
    var key = Pondok.key();
    pondok.stack().service(SALDO).pause();

    await()
        .atMost(RECOVERY)
        .until(
            () -> pondok.kantin().sell(santri, PRICE, key),
            answer ->
                answer.status() == 202 && answer.body().path("status").asText().equals("PENDING"));
    pondok.stack().service(SALDO).resume();

    isThereOnceOrNotAtAll(santri, key, isCompleted(settle(key)));
  }

  @Test
  void a_cash_top_up_that_a_crash_cuts_in_two_is_credited_once() {
    var santri = RICH.remove();
    var key = Pondok.key();

    sendUntilDead(TOPUP, "topup.cash.committed", () -> santri.topUp(PRICE, key));
    pondok.stack().service(TOPUP).start();

    var again = await().until(() -> santri.topUp(PRICE, key), it -> it.status() == 201);
    assertThat(again.isReplay()).isTrue();
    startKafka();
    await()
        .atMost(RECOVERY)
        .untilAsserted(() -> assertThat(santri.mutations()).containsExactly(PRICE, MONEY));
    assertThat(santri.balance()).isEqualTo(MONEY + PRICE);
    pondok.booksAgree();
  }

  /// The same call again and again, as a device would, until the armed place has killed the
  /// service. Yields the answer that the crash cut off.
  private Answer sendUntilDead(ServiceName victim, String place, Supplier<Answer> call) {
    pondok.faults().arm(place);
    var last =
        await().atMost(RECOVERY).until(call::get, answer -> pondok.faults().wasReached(place));
    await().until(() -> !pondok.stack().service(victim).alive());
    return last;
  }

  /// The outcome of a key, as a device that lost the PIN asks for it.
  private Answer settle(UUID key) {
    return await()
        .atMost(RECOVERY)
        .until(
            () -> pondok.kantin().settle(key),
            answer -> answer.status() == 200 || answer.code().equals("not_charged"));
  }

  private static boolean isCompleted(Answer settled) {
    return settled.body().path("status").asText().equals("COMPLETED");
  }

  private void isThereOnceOrNotAtAll(Santri santri, UUID key, boolean charged) {
    var again = pondok.kantin().sell(santri, PRICE, key);
    var sales = pondok.keuangan().get("/api/pos/transactions?santriId=" + santri.id()).body();

    assertThat(again.status()).as(again.toString()).isEqualTo(charged ? 201 : 404);
    assertThat(again.isReplay()).isTrue();
    assertThat(sales.path("items").findValuesAsText("status"))
        .containsExactly(charged ? "COMPLETED" : "DECLINED");
    assertThat(santri.balance()).isEqualTo(charged ? MONEY - PRICE : MONEY);
    assertThat(santri.mutations())
        .containsExactly(charged ? new Long[] {-PRICE, MONEY} : new Long[] {MONEY});
    if (kafkaIsAway) {
      pondok.booksAgreeButForNews();
    } else {
      pondok.booksAgree();
    }
  }

  private static void startKafka() {
    var kafka = Pondok.get().stack().kafka();
    if (!kafka.alive()) {
      kafka.start();
    }
  }
}
