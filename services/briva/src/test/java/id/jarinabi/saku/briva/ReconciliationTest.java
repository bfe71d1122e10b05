package id.jarinabi.saku.briva;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.bank.Mishap;
import id.jarinabi.saku.devstack.bank.Payment;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
class ReconciliationTest {

  @BeforeEach
  void the_bank_behaves() {
    Sandbox.bank().script().clear();
  }

  @Test
  void what_both_know_is_no_difference() {
    var order = paid(21_000);

    var day = compare();

    assertThat(differencesOf(day, order)).isEmpty();
    assertThat(day.getLong("bankTotal"))
        .isEqualTo(Sandbox.bank().ledger().payments().stream().mapToLong(Payment::amount).sum());
  }

  @Test
  void a_row_for_money_that_nobody_paid_credits_nothing_until_finance_decides() {
    var order = paid(22_000);
    Sandbox.bank().script().next(Mishap.REPORT_EXTRA_ROW);

    var found = differencesOf(compare(), order);

    assertThat(found)
        .singleElement()
        .satisfies(
            one ->
                assertThat(one)
                    .containsEntry("kind", "REPORTED_ONLY")
                    .containsEntry("status", "OPEN")
                    .containsEntry("bankAmount", 55_000));
    assertThat(Counter.toldTotal(order.santri())).isEqualTo(22_000);

    decide(found, "CREDIT", 200);
    decide(found, "CREDIT", 409);

    assertThat(Counter.toldTotal(order.santri())).isEqualTo(77_000);
  }

  @Test
  void a_missing_row_and_a_wrong_amount_are_shown_and_vanish_with_a_right_report() {
    var order = Counter.opened(23_000);
    Counter.paid(order);
    Counter.awaitTold(order, 23_000);
    Sandbox.bank().script().next(Mishap.REPORT_MISSING_ROW);
    assertThat(differencesOf(compare(), order))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one)
                    .containsEntry("kind", "MISSING_AT_BANK")
                    .containsEntry("ourAmount", 23_000));

    assertThat(differencesOf(compare(), order))
        .singleElement()
        .satisfies(one -> assertThat(one).containsEntry("status", "VANISHED"));

    Sandbox.bank().script().next(Mishap.REPORT_WRONG_AMOUNT);
    assertThat(differencesOf(compare(), order))
        .filteredOn(one -> "OPEN".equals(one.get("status")))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one)
                    .containsEntry("kind", "AMOUNT")
                    .containsEntry("bankAmount", 23_001));
    compare();
  }

  @Test
  void a_row_that_stands_on_the_wrong_day_is_known_by_its_name() {
    var order = paid(24_000);
    Sandbox.bank().script().next(Mishap.REPORT_SHIFTED_DAY);

    assertThat(differencesOf(compare(), order)).isEmpty();
  }

  @Test
  void a_difference_can_be_dismissed_with_a_reason() {
    var order = paid(26_000);
    Sandbox.bank().script().next(Mishap.REPORT_EXTRA_ROW);
    // Another row under the same name was decided in another test; its number is another one here.
    var found = differencesOf(compare(), order);

    decide(found, "DISMISS", 200);

    assertThat(Counter.toldTotal(order.santri())).isEqualTo(26_000);
  }

  @Test
  void only_finance_looks_and_decides() {
    for (var role : Role.values()) {
      var isFinance = role == Role.ADMIN_KEUANGAN || role == Role.BENDAHARA;
      for (var path : List.of("payments", "reconciliation", "held-messages")) {
        Person.of(role)
            .request()
            .get("/api/briva/" + path)
            .then()
            .statusCode(isFinance ? 200 : 403);
      }
    }
    Counter.KEUANGAN
        .request()
        .get("/api/briva/reconciliation?date=tomorrow")
        .then()
        .statusCode(422);
  }

  private static Counter.Ordered paid(long amount) {
    var order = Counter.opened(amount);
    Counter.paid(order);
    Counter.awaitTold(order, amount);
    return order;
  }

  private static JsonPath compare() {
    return Counter.KEUANGAN
        .request()
        .post("/api/briva/reconciliation")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Map<String, Object>> differencesOf(JsonPath day, Counter.Ordered order) {
    return day.getList("differences.findAll { it.vaNumber == '" + order.vaNumber() + "' }");
  }

  private static void decide(List<Map<String, Object>> found, String decision, int status) {
    Counter.KEUANGAN
        .request()
        .contentType("application/json")
        .body("{\"decision\":\"" + decision + "\",\"note\":\"sudah ditanyakan ke bank\"}")
        .post("/api/briva/reconciliation/differences/" + found.getFirst().get("id") + "/decision")
        .then()
        .statusCode(status);
  }
}
