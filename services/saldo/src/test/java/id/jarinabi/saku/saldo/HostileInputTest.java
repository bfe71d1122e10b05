package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HostileInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "budget | 400 | {\"daily\":\"1000\",\"weekly\":null}",
        "budget | 400 | {\"daily\":1000.5,\"weekly\":null}",
        "budget | 400 | {\"daily\":true,\"weekly\":null}",
        "budget | 400 | {\"daily\":1e400,\"weekly\":null}",
        "budget | 422 | {\"daily\":9223372036854775808,\"weekly\":null}",
        "budget | 400 | {\"daily\":1000,\"weekly\":null,\"balance\":1}",
        "budget | 400 | {\"daily\":1000,\"weekly\":null} trailing",
        "budget | 400 | {\"daily\":1000,\"daily\":2000,\"weekly\":null}",
        "budget | 400 | []",
        "budget | 400 | not json",
        "budget | 422 | {}",
        "budget | 422 | {\"daily\":1000}",
        "budget | 422 | {\"daily\":0,\"weekly\":null}",
        "budget | 422 | {\"daily\":-1,\"weekly\":null}",
        "budget | 422 | {\"daily\":9007199254740992,\"weekly\":null}",
        "budget | 422 | {\"daily\":null,\"weekly\":100000001}",
        "rules/units/UNIT | 422 | {}",
        "rules/units/UNIT | 422 | {\"dailyLimit\":0}",
        "rules/units/UNIT | 422 | {\"blocked\":true,\"dailyLimit\":-5}",
        "rules/units/UNIT | 400 | {\"blocked\":\"true\"}",
        "rules/units/UNIT | 400 | {\"blocked\":1}",
        "rules/units/UNIT | 400 | {\"blocked\":true,\"unitId\":\"x\"}",
        "rules/units/not-a-uuid | 404 | {\"blocked\":true}",
        "rules/products/UNIT | 422 | {}",
        "rules/products/UNIT | 422 | {\"blocked\":null}",
        "rules/products/UNIT | 400 | {\"blocked\":true,\"dailyLimit\":5}"
      })
  void a_rule_that_is_no_rule_is_refused_and_nothing_is_stored(
      String path, int status, String body) {
    var santri = Books.santriWith(1_000);
    var wali = Books.waliOf(santri);

    RulesApiTest.put(wali, santri, "/" + path.replace("UNIT", Uuid7.next().toString()), body)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body(at("detail", not(containsString("id.jarinabi"))));

    assertThat(
            Books.database()
                .number(
                    """
                    select (select count(*) from santri_budgeting where santri_id = ?)
                      + (select count(*) from santri_spending_rules where santri_id = ?)""",
                    santri.value(),
                    santri.value()))
        .isZero();
  }

  @Test
  void an_empty_body_a_huge_body_and_a_foreign_type_are_refused() {
    var santri = Books.santriWith(1_000);
    var wali = Books.waliOf(santri);

    RulesApiTest.put(wali, santri, "/budget", "").then().statusCode(400);
    RulesApiTest.put(wali, santri, "/budget", "\"" + "a".repeat(70_000) + "\"")
        .then()
        .statusCode(413);
    wali.request()
        .contentType(ContentType.TEXT)
        .body("daily=1")
        .put("/api/saldo/santri/" + santri + "/budget")
        .then()
        .statusCode(415);
  }

  @ParameterizedTest
  @CsvSource({
    "balances?limit=0, 422",
    "balances?limit=201, 422",
    "balances?limit=x, 422",
    "balances?cursor=x, 422",
    "balances?q=%00, 422",
    "balances?q=%0a, 422",
    "balances?q=%27%3B--, 200",
    "balances?q=%F0%9F%98%80, 200",
    "balances?q=%C3%28, 200",
    "balances?q=, 200",
    "santri/not-a-uuid, 404",
    "santri/00000000-0000-0000-0000-000000000000, 404",
    "santri/00000000-0000-0000-0000-000000000000/mutations?cursor=MS4x, 422"
  })
  void a_query_out_of_range_is_answered_in_the_contracts_words(String path, int status) {
    Person.of(Role.ADMIN_KEUANGAN)
        .request()
        .urlEncodingEnabled(false)
        .get("/api/saldo/" + path)
        .then()
        .statusCode(status);
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "x, 1", "UNIT, ''", "UNIT, 0", "UNIT, -1", "UNIT, 1.5", "UNIT, 100000001"})
  void an_allowance_needs_a_unit_and_an_amount(String unitId, String amount) {
    var unit = Books.someUnit();

    Person.adminOf(unit)
        .request()
        .queryParam("unitId", unitId.replace("UNIT", unit.toString()))
        .queryParam("amount", amount)
        .get("/api/saldo/santri/" + Books.santriWith(1_000) + "/allowance")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")));
  }

  @Test
  void a_debit_that_is_no_debit_is_refused_and_nothing_is_stored() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    var wrong =
        List.of(
            with(purchase, "amount", 0, 422),
            with(purchase, "amount", -1_000, 422),
            with(purchase, "amount", 9_007_199_254_740_992L, 422),
            with(purchase, "amount", "1000", 400),
            with(purchase, "amount", null, 422),
            with(purchase, "santriId", null, 422),
            with(purchase, "santriId", "x", 400),
            with(purchase, "lines", List.of(), 422),
            with(purchase, "lines", java.util.Collections.nCopies(101, Map.of()), 422),
            with(purchase, "lines", List.of(Map.of("quantity", 0, "total", 1)), 422),
            with(purchase, "balance", 1, 400));

    for (var one : wrong) {
      Purchase.send(one.body()).then().statusCode(one.status());
    }
    new Peer("pos")
        .requestTo("saldo")
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/internal/saldo/debits/{id}/settle", purchase.id())
        .then()
        .statusCode(422);

    assertThat(
            Books.database()
                .number("select count(*) from debit_outcomes where purchase_id = ?", purchase.id()))
        .isZero();
  }

  private record Wrong(Map<String, Object> body, int status) {}

  private static Wrong with(Purchase purchase, String field, Object value, int status) {
    var body = new HashMap<>(purchase.body(purchase.assertion()));
    body.put(field, value);
    return new Wrong(body, status);
  }
}
