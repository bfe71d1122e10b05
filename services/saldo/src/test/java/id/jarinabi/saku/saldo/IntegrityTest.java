package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Each test spoils something as the superuser, who alone can, and mends it again: the books of
/// all tests together are intact before and after.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IntegrityTest {

  @Test
  void the_books_of_all_these_tests_are_intact() {
    Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000).debit();

    integrity()
        .body(at("intact", equalTo(true)))
        .body(at("violations", empty()))
        .body(at("accounts", equalTo(number("select count(*) from santri_balances"))))
        .body(at("mutations", equalTo(number("select count(*) from balance_mutations"))))
        .body(at("totalBalance", equalTo(number("select sum(balance) from santri_balances"))));
  }

  @Test
  void a_balance_that_was_touched_by_hand_is_named() {
    var santri = Books.santriWith(10_000).value();

    spoiled(
        "update santri_balances set balance = 10001 where santri_id = '" + santri + "'",
        "update santri_balances set balance = 10000 where santri_id = '" + santri + "'",
        Map.of("BALANCE_DIFFERS", santri.toString()));
  }

  @Test
  void a_mutation_that_was_changed_by_hand_is_named() {
    var sale = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    sale.debit();
    var santri = sale.santri().toString();
    var where = " where kind = 'PURCHASE' and reference = '" + sale.id() + "'";

    spoiled(
        "update balance_mutations set amount = -999, balance_after = 9001" + where,
        "update balance_mutations set amount = -1000, balance_after = 9000" + where,
        Map.of("BALANCE_DIFFERS", santri, "OUTCOME_DIFFERS", santri));
    spoiled(
        "update balance_mutations set version = 7" + where,
        "update balance_mutations set version = 2" + where,
        Map.of("CHAIN_BROKEN", santri));
    spoiled(
        "update balance_mutations set spending_day = spending_day - 3" + where,
        "update balance_mutations set spending_day = spending_day + 3" + where,
        Map.of("SPENDING_DIFFERS", santri));
    spoiled(
        "update balance_mutations set balance_before = 11000, balance_after = 10000" + where,
        "update balance_mutations set balance_before = 10000, balance_after = 9000" + where,
        Map.of("CHAIN_BROKEN", santri, "OUTCOME_DIFFERS", santri));
  }

  @Test
  void a_debit_that_nobody_was_answered_is_named() {
    var sale = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    sale.debit();
    var where = " where purchase_id = '" + sale.id() + "'";

    spoiled(
        "update debit_outcomes set outcome = 'FENCED', mutation_id = null" + where,
        "update debit_outcomes set outcome = 'DEBITED', mutation_id ="
            + " (select id from balance_mutations where reference = purchase_id)"
            + where,
        Map.of("OUTCOME_DIFFERS", sale.santri().toString()));
  }

  @Test
  void only_the_bendahara_asks() {
    for (var role : Role.values()) {
      Person.of(role)
          .request()
          .get("/api/saldo/integrity")
          .then()
          .statusCode(role == Role.BENDAHARA ? 200 : 403);
    }
  }

  private static void spoiled(String spoil, String mend, Map<String, String> named) {
    assertThat(Books.database().execute(spoil)).isEqualTo(1);
    try {
      var found =
          integrity()
              .body(at("intact", equalTo(false)))
              .extract()
              .<List<Map<String, String>>>path("violations");
      assertThat(found)
          .extracting(violation -> Map.entry(violation.get("check"), violation.get("santriId")))
          .containsExactlyInAnyOrderElementsOf(named.entrySet());
    } finally {
      Books.database().execute(mend);
    }
    integrity().body(at("intact", equalTo(true)));
  }

  private static ValidatableResponse integrity() {
    return Person.of(Role.BENDAHARA).request().get("/api/saldo/integrity").then().statusCode(200);
  }

  private static int number(String sql) {
    return Math.toIntExact(Books.database().number(sql));
  }
}
