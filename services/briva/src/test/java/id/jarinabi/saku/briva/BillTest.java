package id.jarinabi.saku.briva;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.devstack.bank.Mishap;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class BillTest {

  @BeforeEach
  void the_bank_behaves() {
    Sandbox.bank().script().clear();
  }

  @Test
  void the_same_topup_gets_the_same_number_again() {
    var order = Counter.opened(25_000);

    Counter.ask(order).then().statusCode(200).body(at("vaNumber", equalTo(order.vaNumber())));
  }

  @Test
  void nobody_but_topup_may_ask() {
    RestAssured.given().post("/internal/briva/virtual-accounts").then().statusCode(404);
    new Peer("pos")
        .requestTo("briva")
        .contentType("application/json")
        .body("{}")
        .post("/internal/briva/virtual-accounts")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mishap.class,
      names = {"TIMEOUT_AFTER", "TRUNCATED", "UNKNOWN_CODE"})
  void a_bill_whose_answer_is_lost_is_looked_for_and_stands(Mishap mishap) {
    var order = Counter.someOrder(35_000);
    Sandbox.bank().script().nextAt("create-va", mishap);

    Counter.ask(order).then().statusCode(200).body(at("vaNumber", equalTo(order.vaNumber())));

    assertThat(Counter.billOf(order)).isEqualTo("OPEN");
  }

  @ParameterizedTest
  @EnumSource(
      value = Mishap.class,
      names = {"TIMEOUT_BEFORE", "ERROR", "GARBAGE"})
  void where_the_bank_does_nothing_nobody_is_given_a_number(Mishap mishap) {
    var order = Counter.someOrder(36_000);
    Sandbox.bank().script().nextAt("create-va", mishap);

    Counter.ask(order).then().statusCode(503).body(at("code", equalTo("temporarily_unavailable")));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(Counter.billOf(order)).isIn("CLOSED", "FAILED"));
  }

  @Test
  void a_token_that_the_bank_has_forgotten_is_renewed_within_the_call() {
    Counter.opened(10_000);
    var order = Counter.someOrder(37_000);
    Sandbox.bank().script().nextAt("create-va", Mishap.TOKEN_REVOKED);

    Counter.ask(order).then().statusCode(200);
  }

  @Test
  void a_santris_next_bill_has_the_same_number_and_counts_for_itself() {
    var first = Counter.opened(38_000);
    Counter.paid(first);
    Counter.awaitTold(first, 38_000);

    var second = new Counter.Ordered(first.santri(), Uuid7.next(), first.customer(), 39_000);
    Counter.ask(second).then().statusCode(200).body(at("vaNumber", equalTo(first.vaNumber())));
    Counter.paid(second);
    Counter.awaitTold(second, 77_000);

    assertThat(Counter.told(first.santri()).getLast()).contains(second.topup().toString());
  }

  @Test
  void a_bill_paid_in_silence_is_not_lost_when_the_next_one_is_made() {
    var first = Counter.opened(41_000);
    Sandbox.bank().script().next(Mishap.LOST);
    Counter.paid(first);

    var second = new Counter.Ordered(first.santri(), Uuid7.next(), first.customer(), 42_000);
    Counter.ask(second).then().statusCode(200);
    Counter.awaitTold(first, 41_000);

    assertThat(Counter.told(first.santri()))
        .singleElement()
        .asString()
        .contains(first.topup().toString());
    assertThat(Counter.billOf(second)).isEqualTo("OPEN");
  }
}
