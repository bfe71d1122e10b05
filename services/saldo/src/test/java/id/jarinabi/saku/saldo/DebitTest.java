package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.events.SaldoEvent.DebitDeclined;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DebitTest {

  @Test
  void a_debit_answers_with_what_is_left_of_everything() {
    var santri = Books.santriWith(100_000);
    var unit = Books.someUnit();
    Books.budget(santri, 20_000L, 50_000L);
    Books.rule(santri, "UNIT", unit.value(), false, 15_000L);

    var answer = Purchase.of(santri, unit, 6_000).debit();

    answer
        .then()
        .statusCode(200)
        .body(at("outcome", equalTo("DEBITED")))
        .body(at("balanceAfter", equalTo(94_000)))
        .body(at("dailyRemaining", equalTo(14_000)))
        .body(at("weeklyRemaining", equalTo(44_000)))
        .body(at("unitRemaining", equalTo(9_000)))
        .body(at("code", nullValue()));
  }

  @Test
  void what_the_database_tells_of_a_debit_is_exactly_the_event() throws IOException {
    var santri = Books.santriWith(100_000);
    Books.budget(santri, 20_000L, null);
    var purchase = Purchase.of(santri, Books.someUnit(), 6_000);

    var answer = purchase.debit();

    var body = Books.told(santri, "saku.saldo.debited.v1").getFirst();
    var told = EventJson.read(body.getBytes(StandardCharsets.UTF_8), SaldoDebited.class);
    assertThat(told)
        .isEqualTo(
            new SaldoDebited(
                santri,
                UUID.fromString(at(answer, "mutationId")),
                "PURCHASE",
                purchase.id(),
                purchase.unit(),
                6_000,
                100_000,
                94_000,
                2,
                14_000L,
                null,
                null,
                bookedAt(purchase)));
    assertSameFields(body, told);
  }

  @Test
  void what_the_database_tells_of_a_refusal_is_exactly_the_event() throws IOException {
    var santri = Books.santriWith(100_000);
    Books.budget(santri, 20_000L, null);
    Purchase.of(santri, Books.someUnit(), 15_000).debit();
    var purchase = Purchase.of(santri, Books.someUnit(), 6_000);

    purchase
        .debit()
        .then()
        .body(at("code", equalTo("daily_budget_exceeded")))
        .body(at("limit", equalTo(20_000)))
        .body(at("spent", equalTo(15_000)))
        .body(at("remaining", equalTo(5_000)));

    var body = Books.told(santri, "saku.saldo.debit-declined.v1").getFirst();
    var told = EventJson.read(body.getBytes(StandardCharsets.UTF_8), DebitDeclined.class);
    assertThat(told)
        .isEqualTo(
            new DebitDeclined(
                santri,
                purchase.id(),
                purchase.unit(),
                6_000,
                "daily_budget_exceeded",
                20_000L,
                15_000L,
                5_000L,
                bookedAt(purchase)));
    assertSameFields(body, told);
  }

  @Test
  void of_several_reasons_the_first_in_the_contracts_order_is_given() {
    var santri = Books.santriWith(1_000);
    var unit = Books.someUnit();
    var product = Uuid7.next();
    Books.profile(santri, "2026" + santri, "Santri", "INACTIVE");
    Books.budget(santri, 100L, 100L);
    Books.rule(santri, "UNIT", unit.value(), true, 100L);
    Books.rule(santri, "PRODUCT", product, true, null);
    var reasons =
        List.<Runnable>of(
            () ->
                Books.database()
                    .execute(
                        "update santri_profiles set status = 'ACTIVE' where santri_id = ?",
                        santri.value()),
            () -> Books.rule(santri, "UNIT", unit.value(), false, 100L),
            () -> Books.rule(santri, "PRODUCT", product, false, null),
            () -> Books.rule(santri, "UNIT", unit.value(), false, null),
            () -> Books.budget(santri, null, 100L),
            () -> Books.budget(santri, null, null),
            () -> Books.credit(santri, 1_000));

    var verdicts =
        reasons.stream()
            .map(
                mend -> {
                  var verdict =
                      Purchase.verdict(Purchase.of(santri, unit, 2_000).of(product).debit());
                  mend.run();
                  return verdict;
                })
            .toList();

    assertThat(verdicts)
        .containsExactly(
            "santri_inactive",
            "unit_blocked",
            "product_blocked",
            "unit_daily_limit_exceeded",
            "daily_budget_exceeded",
            "weekly_budget_exceeded",
            "insufficient_balance");
    assertThat(Purchase.verdict(Purchase.of(santri, unit, 2_000).of(product).debit()))
        .isEqualTo("DEBITED");
  }

  @Test
  void a_refused_purchase_stays_refused_however_rich_the_santri_becomes() {
    var santri = Books.santriWith(1_000);
    var purchase = Purchase.of(santri, Books.someUnit(), 2_000);
    purchase.debit().then().body(at("code", equalTo("insufficient_balance")));
    Books.credit(santri, 10_000);

    purchase
        .debit()
        .then()
        .body(at("code", equalTo("insufficient_balance")))
        .body(at("balance", equalTo(1_000)));

    assertThat(Books.balance(santri)).isEqualTo(11_000);
  }

  @Test
  void a_santri_nobody_has_told_of_has_an_account_without_money() {
    var santri = Books.someSantri();

    var verdict = Purchase.verdict(Purchase.of(santri, Books.someUnit(), 1_000).debit());

    assertThat(verdict).isEqualTo("insufficient_balance");
    assertThat(Books.balance(santri)).isZero();
  }

  @Test
  void a_fence_refuses_the_debit_that_comes_late() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);

    assertThat(Purchase.verdict(purchase.settle())).isEqualTo("FENCED");
    assertThat(Purchase.verdict(purchase.debit())).isEqualTo("FENCED");
    assertThat(Purchase.verdict(purchase.settle())).isEqualTo("FENCED");
    assertThat(Books.balance(purchase.santri())).isEqualTo(10_000);
  }

  @Test
  void settling_a_purchase_that_was_debited_gives_its_answer() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    var debited = purchase.debit().body().asString();

    assertThat(purchase.settle().body().asString()).isEqualTo(debited);
  }

  @Test
  void a_known_purchase_id_with_another_amount_or_santri_is_the_callers_fault() {
    var santri = Books.santriWith(10_000);
    var known = Purchase.of(santri, Books.someUnit(), 1_000);
    known.debit();

    var dearer = new Purchase(known.id(), santri, known.unit(), 2_000, known.product());
    var elsewhere =
        new Purchase(known.id(), Books.santriWith(5_000), known.unit(), 1_000, known.product());

    for (var other : List.of(dearer, elsewhere)) {
      other.debit().then().statusCode(422).body(at("code", equalTo("idempotency_key_reused")));
    }
    elsewhere.settle().then().statusCode(422).body(at("code", equalTo("idempotency_key_reused")));
    assertThat(Books.balance(santri)).isEqualTo(9_000);
  }

  private static OffsetDateTime bookedAt(Purchase purchase) {
    var moment =
        (Timestamp)
            Books.database()
                .rows("select occurred_at from debit_outcomes where purchase_id = ?", purchase.id())
                .getFirst()
                .get("occurred_at");
    return moment.toInstant().atOffset(java.time.ZoneOffset.UTC);
  }

  /// Neither a field too many nor one that is null.
  private static void assertSameFields(String body, id.jarinabi.saku.events.SaldoEvent told) {
    var written = new io.vertx.core.json.JsonObject(body).fieldNames();
    var expected = new io.vertx.core.json.JsonObject(EventJson.write(told)).fieldNames();
    assertThat(written).containsExactlyInAnyOrderElementsOf(expected);
  }
}
