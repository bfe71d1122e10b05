package id.jarinabi.saku.saldo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DebitRaceTest {
  private static final int CASHIERS = 32;

  @Test
  void thirty_two_cashiers_spend_the_last_balance_and_exactly_one_succeeds() {
    var santri = Books.santriWith(5_000);

    var verdicts = debitsAtOnce(santri, 5_000);

    assertOneDebitAnd("insufficient_balance", verdicts, santri, 0);
  }

  @Test
  void at_the_edge_of_the_daily_budget_exactly_one_of_thirty_two_succeeds() {
    var santri = Books.santriWith(1_000_000);
    Books.budget(santri, 5_000L, null);

    var verdicts = debitsAtOnce(santri, 5_000);

    assertOneDebitAnd("daily_budget_exceeded", verdicts, santri, 995_000);
  }

  @Test
  void at_the_edge_of_the_weekly_budget_exactly_one_of_thirty_two_succeeds() {
    var santri = Books.santriWith(1_000_000);
    Books.budget(santri, null, 5_000L);

    var verdicts = debitsAtOnce(santri, 3_000);

    assertOneDebitAnd("weekly_budget_exceeded", verdicts, santri, 997_000);
  }

  @Test
  void at_the_edge_of_a_units_limit_exactly_one_of_thirty_two_succeeds() {
    var santri = Books.santriWith(1_000_000);
    var unit = Books.someUnit();
    Books.rule(santri, "UNIT", unit.value(), false, 5_000L);

    var verdicts = debitsAtOnce(santri, unit, 3_000);

    assertOneDebitAnd("unit_daily_limit_exceeded", verdicts, santri, 997_000);
  }

  @Test
  void the_same_purchase_sent_fifty_times_at_once_is_one_debit_with_one_answer() {
    var santri = Books.santriWith(100_000);
    var purchase = Purchase.of(santri, Books.someUnit(), 7_000);

    var answers =
        Gate.behind(
            santri,
            Gate.CROWD,
            () -> AtOnce.times(50, () -> purchase.debit().then().statusCode(200).extract()));

    assertThat(answers.stream().map(answer -> answer.body().asString()).distinct()).hasSize(1);
    assertThat(answers.getFirst().<String>path("outcome")).isEqualTo("DEBITED");
    assertThat(Books.balance(santri)).isEqualTo(93_000);
    assertThat(Books.told(santri, "saku.saldo.debited.v1")).hasSize(1);
  }

  @Test
  void a_debit_and_its_fence_at_once_agree_on_what_happened() {
    var santri = Books.santriWith(100_000);
    var purchases =
        IntStream.range(0, 40).mapToObj(i -> Purchase.of(santri, Books.someUnit(), 1_000)).toList();
    var works = new ArrayList<Callable<String>>();
    purchases.forEach(purchase -> works.add(() -> Purchase.verdict(purchase.debit())));
    purchases.forEach(purchase -> works.add(() -> Purchase.verdict(purchase.settle())));

    var verdicts = Gate.behind(santri, Gate.CROWD, () -> AtOnce.all(works));

    assertThat(verdicts.subList(0, 40)).isEqualTo(verdicts.subList(40, 80));
    assertThat(Books.balance(santri))
        .isEqualTo(100_000 - 1_000L * Collections.frequency(verdicts.subList(0, 40), "DEBITED"));
  }

  private static List<String> debitsAtOnce(SantriId santri, long amount) {
    return debitsAtOnce(santri, Books.someUnit(), amount);
  }

  private static List<String> debitsAtOnce(SantriId santri, UnitId unit, long amount) {
    return Gate.behind(
        santri,
        Gate.CROWD,
        () ->
            AtOnce.times(
                CASHIERS, () -> Purchase.verdict(Purchase.of(santri, unit, amount).debit())));
  }

  private static void assertOneDebitAnd(
      String refusal, List<String> verdicts, SantriId santri, long balance) {
    assertThat(verdicts).hasSize(CASHIERS).containsOnly("DEBITED", refusal);
    assertThat(verdicts).containsOnlyOnce("DEBITED");
    assertThat(Books.balance(santri)).isEqualTo(balance);
    assertThat(Books.told(santri, "saku.saldo.debited.v1")).hasSize(1);
    assertThat(Books.told(santri, "saku.saldo.debit-declined.v1")).hasSize(CASHIERS - 1);
  }
}
