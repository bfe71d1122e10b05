package id.jarinabi.saku.briva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.bank.Mishap;
import id.jarinabi.saku.devstack.bank.Notification;
import id.jarinabi.saku.devstack.bank.PayResult;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Many payments, each told one to five times in any order and by several callers at once, and a
/// tenth of them never told at all.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class ThousandPaymentsTest {
  private static final int PAYMENTS = 1_000;
  private static final int CALLERS = 16;
  private static final long SEED = Long.getLong("saku.seed", 20_261_123);

  @Test
  void what_is_credited_is_what_was_paid_at_the_bank_for_every_santri() {
    var random = new Random(SEED);
    Sandbox.bank().script().clear();
    List<Callable<Counter.Ordered>> openings = new ArrayList<>();
    for (int i = 0; i < PAYMENTS; i++) {
      long amount = 10_000 + random.nextInt(90) * 500L;
      openings.add(() -> Counter.opened(amount));
    }
    var orders = AtOnce.all(CALLERS, openings);

    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < PAYMENTS; i++) {
      Sandbox.bank().script().next(Mishap.LOST);
      var paid =
          (PayResult.Paid) Sandbox.bank().pay(orders.get(i).vaNumber(), orders.get(i).amount());
      if (i % 10 != 0) {
        var note = Notification.of(Sandbox.partner(), paid.payment(), i);
        int times = 1 + random.nextInt(5);
        for (int time = 0; time < times; time++) {
          var call = time % 2 == 0 ? note : note.underNewExternalId();
          calls.add(() -> Sandbox.bank().teller().tell(call).status());
        }
      }
    }
    Collections.shuffle(calls, random);
    var answers = AtOnce.all(CALLERS, calls);

    assertThat(answers).allMatch(status -> status == 200);
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(
            () ->
                assertThat(Counter.toldTotals().keySet())
                    .containsAll(orders.stream().map(order -> order.santri().value()).toList()));
    var told = Counter.toldTotals();
    assertThat(orders)
        .allSatisfy(
            order ->
                assertThat(told.get(order.santri().value()))
                    .isEqualTo(Sandbox.bank().ledger().paidTo(order.vaNumber())));
    assertThat(differences())
        .doesNotContainAnyElementsOf(orders.stream().map(Counter.Ordered::vaNumber).toList());
  }

  private static List<String> differences() {
    return Counter.KEUANGAN
        .request()
        .post("/api/briva/reconciliation")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("differences.vaNumber", String.class);
  }
}
