package id.jarinabi.saku.briva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.bank.Mishap;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class PaymentTest {

  @BeforeEach
  void the_bank_behaves() {
    Sandbox.bank().script().clear();
  }

  @Test
  void a_paid_bill_is_told_once_and_for_its_topup() {
    var order = Counter.opened(150_000);

    var payment = Counter.paid(order);
    Counter.awaitTold(order, 150_000);

    assertThat(Counter.told(order.santri()))
        .singleElement()
        .asString()
        .contains(order.topup().toString(), order.vaNumber());
    assertThat(Counter.billOf(order)).isEqualTo("PAID");
    assertThat(
            Counter.database()
                .number(
                    "select count(*) from bank_payments where bank_payment_id = ? and source ="
                        + " 'NOTIFICATION'",
                    payment.id()))
        .isOne();
  }

  @Test
  void a_payment_told_many_times_and_at_once_is_one_payment() {
    for (var mishap : new Mishap[] {Mishap.DUPLICATE, Mishap.CONCURRENT}) {
      var order = Counter.opened(20_000);
      Sandbox.bank().script().next(mishap);

      Counter.paid(order);
      Sandbox.bank().settle();
      Counter.awaitTold(order, 20_000);

      assertThat(Counter.told(order.santri())).hasSize(1);
    }
  }

  @Test
  void a_contradiction_is_quarantined_and_changes_nothing() {
    for (var mishap : new Mishap[] {Mishap.ALTERED, Mishap.CONTRADICTED}) {
      var order = Counter.opened(30_000);
      Sandbox.bank().script().next(mishap);

      var payment = Counter.paid(order);
      Sandbox.bank().settle();
      Counter.awaitTold(order, 30_000);

      assertThat(Counter.told(order.santri())).hasSize(1);
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          Counter.KEUANGAN
                              .request()
                              .get("/api/briva/held-messages")
                              .then()
                              .statusCode(200)
                              .extract()
                              .jsonPath()
                              .getList("items.body", String.class))
                      .anyMatch(body -> body.contains(payment.id()) && body.contains("300000")));
    }
  }

  @Test
  void a_lost_notification_is_found_by_asking_and_counts_once_when_it_comes_late() {
    var order = Counter.opened(40_000);
    Sandbox.bank().script().next(Mishap.LATE);

    Counter.paid(order);
    Counter.awaitTold(order, 40_000);
    Sandbox.bank().release();
    Sandbox.bank().settle();

    assertThat(Counter.told(order.santri())).hasSize(1);
  }

  @Test
  void a_payment_that_no_report_names_is_found_by_its_bill_and_named_later() {
    var order = Counter.opened(45_000);
    Sandbox.bank().script().next(Mishap.LATE, Mishap.REPORT_MISSING_ROW);

    var payment = Counter.paid(order);
    Counter.awaitTold(order, 45_000);
    Sandbox.bank().release();
    Sandbox.bank().settle();

    assertThat(Counter.told(order.santri())).hasSize(1);
    assertThat(
            Counter.database()
                .number(
                    "select count(*) from bank_payments where va_number = ? and bank_payment_id = ?",
                    order.vaNumber(),
                    payment.id()))
        .isOne();
  }

  @Test
  void late_money_for_a_cancelled_bill_is_the_santris_and_for_its_topup() {
    var order = Counter.opened(50_000);
    Counter.cancelled(order);

    Sandbox.bank().force(order.vaNumber(), 50_000);
    Counter.awaitTold(order, 50_000);

    assertThat(Counter.told(order.santri()))
        .singleElement()
        .asString()
        .contains(order.topup().toString());
  }

  @Test
  void a_second_payment_of_one_bill_is_the_santris_too_but_for_no_topup() {
    var order = Counter.opened(60_000);
    Counter.paid(order);
    Counter.awaitTold(order, 60_000);

    Sandbox.bank().force(order.vaNumber(), 61_000);
    Counter.awaitTold(order, 121_000);

    assertThat(Counter.told(order.santri()).getLast()).doesNotContain("topupId");
  }

  @Test
  void more_than_the_pondok_handles_at_once_waits_for_finance_even_on_a_known_number() {
    var order = Counter.opened(71_000);
    Sandbox.bank().force(order.vaNumber(), 100_000_001);
    Sandbox.bank().settle();

    await()
        .untilAsserted(
            () ->
                assertThat(
                        Counter.database()
                            .number(
                                "select count(*) from bank_payments where va_number = ? and status ="
                                    + " 'UNALLOCATED' and amount = 100000001",
                                order.vaNumber()))
                    .isOne());
    assertThat(Counter.billOf(order)).isEqualTo("PAID");
    assertThat(Counter.told(order.santri())).isEmpty();
  }

  @Test
  void what_is_wrongly_signed_or_stale_is_no_payment_but_the_payment_is_found() {
    for (var mishap : new Mishap[] {Mishap.WRONG_SIGNATURE, Mishap.STALE}) {
      var order = Counter.opened(80_000);
      Sandbox.bank().script().next(mishap);

      Counter.paid(order);
      Counter.awaitTold(order, 80_000);

      assertThat(
              Counter.database()
                  .number(
                      "select count(*) from bank_payments where va_number = ? and source ="
                          + " 'NOTIFICATION'",
                      order.vaNumber()))
          .isZero();
    }
  }
}
