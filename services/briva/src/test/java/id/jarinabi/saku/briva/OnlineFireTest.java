package id.jarinabi.saku.briva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.bank.Mishap;
import id.jarinabi.saku.devstack.bank.OnlinePayment;
import id.jarinabi.saku.devstack.bank.OnlinePayment.Standing;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many payments over BRIVA Online at once, most of them with a mishap.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class OnlineFireTest {
  private static final int PAYMENTS = Boolean.getBoolean("saku.full") ? 1_000 : 60;
  private static final int CALLERS = 8;
  private static final long SEED = Long.getLong("saku.seed", 20_261_123);
  private static final List<Mishap> MISHAPS =
      List.of(
          Mishap.DUPLICATE,
          Mishap.CONCURRENT,
          Mishap.RETRIED,
          Mishap.ALTERED,
          Mishap.CONTRADICTED,
          Mishap.WRONG_SIGNATURE,
          Mishap.LOST);

  private final Random random = new Random(SEED);

  @Test
  void what_the_bank_keeps_is_what_is_credited_for_every_santri() {
    Sandbox.bank().script().clear();
    var orders =
        AtOnce.all(
            CALLERS,
            IntStream.range(0, PAYMENTS)
                .mapToObj(i -> 10_000 + random.nextInt(90) * 500L)
                .<Callable<Counter.Ordered>>map(amount -> () -> Counter.opened(amount))
                .toList());
    AtOnce.all(CALLERS, orders.stream().map(OnlineFireTest::tooLittle).toList());
    IntStream.range(0, PAYMENTS * 3 / 4)
        .forEach(i -> Sandbox.bank().script().next(MISHAPS.get(random.nextInt(MISHAPS.size()))));

    var payments = AtOnce.all(CALLERS, orders.stream().map(OnlineFireTest::all).toList());

    orders.forEach(OnlineFireTest::isKeptAndCredited);
    assertThat(payments).map(OnlinePayment::standing).contains(Standing.values());
    for (var payment : payments) {
      if (payment.standing() == Standing.SUSPENDED) {
        assertThat(Sandbox.bank().online().again(payment).standing()).isEqualTo(Standing.SUCCESS);
      }
    }
    orders.forEach(OnlineFireTest::isKeptAndCredited);
  }

  private static Callable<Standing> tooLittle(Counter.Ordered order) {
    return () ->
        Sandbox.bank().online().payUnasked(order.vaNumber(), order.amount() - 1).standing();
  }

  private static Callable<OnlinePayment> all(Counter.Ordered order) {
    return () -> Sandbox.bank().online().payUnasked(order.vaNumber(), order.amount());
  }

  private static void isKeptAndCredited(Counter.Ordered order) {
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(Counter.toldTotal(order.santri()))
                    .as("seed %d, %s", SEED, order.vaNumber())
                    .isEqualTo(Sandbox.bank().ledger().paidTo(order.vaNumber())));
  }
}
