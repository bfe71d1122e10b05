package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Many at once over the same money.
class RaceTest {
  private static final int CASHIERS = 32;
  private final Pondok pondok = Pondok.get();

  @Test
  void of_32_cashiers_who_spend_the_last_balance_at_once_exactly_one_succeeds() {
    var santri = pondok.newSantri(10_000);

    var answers = AtOnce.times(CASHIERS, () -> outcome(santri, 10_000));

    onlyOneSold(answers, "insufficient_balance");
    assertThat(santri.balance()).isZero();
    pondok.booksAgree();
  }

  @Test
  void at_the_edge_of_the_daily_budget_exactly_one_of_32_succeeds() {
    var santri = pondok.newSantri(500_000);
    var wali = pondok.newWali(santri);
    var budget = new java.util.HashMap<String, Object>(Map.of("daily", 20_000));
    budget.put("weekly", null);
    var set = wali.put("/api/saldo/santri/" + santri.id() + "/budget", budget);
    assertThat(set.status()).as(set.toString()).isBetween(200, 204);

    var answers = AtOnce.times(CASHIERS, () -> outcome(santri, 15_000));

    onlyOneSold(answers, "daily_budget_exceeded");
    assertThat(santri.balance()).isEqualTo(485_000);
    pondok.booksAgree();
  }

  @Test
  void at_the_edge_of_a_units_daily_limit_exactly_one_of_32_succeeds() {
    var santri = pondok.newSantri(500_000);
    var wali = pondok.newWali(santri);
    var rule = "/api/saldo/santri/" + santri.id() + "/rules/units/" + pondok.kantin().unitId();
    assertThat(wali.put(rule, Map.of("dailyLimit", 8_000)).status()).isBetween(200, 204);

    var answers = AtOnce.times(CASHIERS, () -> outcome(santri, 5_000));

    onlyOneSold(answers, "unit_daily_limit_exceeded");
    assertThat(santri.balance()).isEqualTo(495_000);
  }

  @Test
  void the_same_key_sent_50_times_at_once_is_one_sale_and_each_gets_its_answer() {
    var santri = pondok.newSantri(100_000);
    var key = Pondok.key();

    var answers = AtOnce.times(50, () -> pondok.kantin().sell(santri, 7_000, key));

    assertThat(answers)
        .allMatch(
            answer ->
                answer.status() == 201
                    || (answer.status() == 409 && answer.code().equals("request_in_progress")));
    var repeated =
        await().until(() -> pondok.kantin().sell(santri, 7_000, key), it -> it.status() == 201);
    assertThat(repeated.isReplay()).isTrue();
    assertThat(answers.stream().filter(it -> it.status() == 201).map(Answer::id).distinct())
        .containsExactly(repeated.id());
    assertThat(santri.balance()).isEqualTo(93_000);
    assertThat(santri.mutations()).containsExactly(-7_000L, 100_000L);
  }

  @Test
  void sixty_four_right_pins_for_one_santri_at_once_are_all_evaluated() {
    var santri = pondok.newSantri(640_000);
    var keys = Stream.generate(Pondok::key).limit(64).toList();

    var answers =
        AtOnce.all(
            keys.stream()
                .<Callable<Answer>>map(key -> () -> pondok.kantin().sell(santri, 10_000, key))
                .toList());

    // A slow machine may say "not now" or "not known yet"; no PIN is ever taken for a wrong one.
    assertThat(answers)
        .allSatisfy(it -> assertThat(it.status()).as(it.toString()).isIn(201, 202, 503));
    assertThat(keys)
        .allSatisfy(
            key ->
                await()
                    .atMost(Duration.ofMinutes(2))
                    .until(
                        () -> pondok.kantin().sell(santri, 10_000, key), it -> it.status() == 201));
    assertThat(santri.balance()).isZero();
  }

  /// A slow machine may say "not now" or "not known yet"; a device then repeats its key.
  private Answer outcome(Santri santri, long price) {
    var key = Pondok.key();
    return await()
        .pollDelay(Duration.ZERO)
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> pondok.kantin().sell(santri, price, key),
            it ->
                it.status() != 202
                    && it.status() != 503
                    && !it.code().equals("request_in_progress"));
  }

  private static void onlyOneSold(List<Answer> answers, String refusal) {
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
              assertThat(answer.code()).isEqualTo(refusal);
            });
  }
}
