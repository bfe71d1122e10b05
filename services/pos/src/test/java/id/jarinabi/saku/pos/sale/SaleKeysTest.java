package id.jarinabi.saku.pos.sale;

import static id.jarinabi.saku.pos.Till.cartOf;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.peer.DebitVerdict;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One key, one sale, one answer. Here identity and saldo are away.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SaleKeysTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());

  @Inject SoldBefore sold;
  @Inject Fingerprints fingerprints;

  private Till till;
  private UUID key;

  @BeforeEach
  void open() {
    till = Till.open();
    key = UUID.randomUUID();
  }

  @Test
  void while_identity_is_away_nothing_is_done_and_the_key_may_try_again() {
    for (int i = 0; i < 2; i++) {
      till.sell(key, cartOf(AISYAH))
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("2"))
          .body(at("code", equalTo("temporarily_unavailable")));
    }

    assertThat(till.sales()).isZero();
    assertThat(keysOfTheCashier()).isZero();
  }

  @Test
  void an_unknown_buyer_cannot_be_looked_up_while_identity_is_away() {
    var cart = cartOf(AISYAH);
    cart.put("userSantriId", UUID.randomUUID().toString());

    till.sell(key, cart).then().statusCode(503);

    assertThat(till.sales()).isZero();
  }

  @Test
  void fifty_calls_with_one_key_at_once_are_one_attempt_each_time() throws Exception {
    try (var threads = Executors.newFixedThreadPool(50)) {
      Callable<Integer> call = () -> till.sell(key, cartOf(AISYAH)).statusCode();
      for (var answer : threads.invokeAll(Collections.nCopies(50, call))) {
        assertThat(answer.get()).isIn(503, 409);
      }
    }
    assertThat(till.sales()).isZero();
    assertThat(keysOfTheCashier()).isZero();
  }

  @Test
  void a_finished_key_is_answered_again_without_a_pin() {
    var id = recorded(SoldBefore.DEBITED);
    var cart = cartOf(AISYAH);
    cart.remove("pin");

    till.sell(key, cart)
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body(at("id", equalTo(id.toString())))
        .body(at("status", equalTo("COMPLETED")))
        .body(at("total", equalTo(5_000)))
        .body(at("balanceAfter", equalTo(95_000)))
        .body(at("items[0].name", equalTo("Es teh")));
  }

  @Test
  void the_same_key_with_another_body_is_refused_also_when_only_a_reason_differs() {
    recorded(SoldBefore.DEBITED);
    var cart = cartOf(AISYAH);
    cart.put("discountReason", "lain");

    till.sell(key, cart)
        .then()
        .statusCode(422)
        .header("Idempotent-Replayed", nullValue())
        .body(at("code", equalTo("idempotency_key_reused")));
  }

  @Test
  void a_refusal_is_remembered_with_its_status_figures_and_request() {
    recorded(
        new DebitVerdict.Declined(
            "daily_budget_exceeded", Map.of("limit", 20_000, "spent", 18_000, "remaining", 2_000)));

    for (int i = 0; i < 2; i++) {
      till.sell(key, cartOf(AISYAH))
          .then()
          .statusCode(409)
          .header("Idempotent-Replayed", "true")
          .body(at("code", equalTo("daily_budget_exceeded")))
          .body(at("limit", equalTo(20_000)))
          .body(at("remaining", equalTo(2_000)))
          .body(at("requestId", equalTo("request-of-long-ago")));
    }
  }

  @Test
  void a_key_belongs_to_its_caller() {
    recorded(SoldBefore.DEBITED);

    new Till(till.unit(), Person.adminOf(till.unit())).settle(key).then().statusCode(404);
    till.settle(key).then().statusCode(200).body(at("balanceAfter", equalTo(95_000)));
  }

  @Test
  void a_sale_that_is_still_at_work_is_not_answered_yet() {
    recorded(null);

    till.sell(key, cartOf(AISYAH))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("request_in_progress")));
  }

  @Test
  void an_old_pending_sale_stays_open_until_saldo_can_be_asked() {
    var id = recorded(null);
    SoldBefore.grownOld(id);

    for (var answer : List.of(till.sell(key, cartOf(AISYAH)), till.settle(key))) {
      answer
          .then()
          .statusCode(202)
          .body(at("id", equalTo(id.toString())))
          .body(at("status", equalTo("PENDING")));
    }
  }

  @Test
  void a_key_without_a_sale_is_fenced_for_ever_by_asking() {
    till.settle(key).then().statusCode(404).body(at("code", equalTo("not_charged")));

    till.sell(key, cartOf(AISYAH)).then().statusCode(404).body(at("code", equalTo("not_charged")));
    till.settle(key).then().statusCode(404).body(at("code", equalTo("not_charged")));
    assertThat(till.sales()).isZero();
  }

  @Test
  void a_fenced_sale_was_not_charged_whoever_asks() {
    recorded(new DebitVerdict.Fenced());

    till.sell(key, cartOf(AISYAH)).then().statusCode(404).body(at("code", equalTo("not_charged")));
    till.settle(key).then().statusCode(404).body(at("code", equalTo("not_charged")));
  }

  @Test
  void settling_tells_the_refusal_as_the_sale_did() {
    recorded(new DebitVerdict.Declined("unit_blocked", Map.of()));

    till.settle(key).then().statusCode(409).body(at("code", equalTo("unit_blocked")));
  }

  @Test
  void a_key_to_settle_must_be_a_uuid() {
    till.cashier()
        .request()
        .post("/api/pos/transactions/by-key/besok/settle")
        .then()
        .statusCode(400);
  }

  private UUID recorded(@org.jspecify.annotations.Nullable DebitVerdict verdict) {
    var form =
        new PurchaseForm(
            AISYAH,
            null,
            List.of(new ItemForm(null, "Es teh", 2L, 2_500L, null, null)),
            null,
            null,
            null);
    var id = sold.pending(till, AISYAH, key, SoldBefore.fingerprint(fingerprints, form));
    return verdict == null ? id : sold.decide(id, verdict);
  }

  private long keysOfTheCashier() {
    return Bench.get()
        .database()
        .number(
            "select count(*) from pos.sale_keys where caller_id = ?",
            till.cashier().userId().value());
  }
}
