package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BalanceApiTest {
  private static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);

  @Test
  void a_wali_sees_the_balance_the_limits_and_the_rules_of_a_child() {
    var santri = Books.santriWith(100_000);
    var unit = Books.someUnit();
    var product = Uuid7.next();
    Books.budget(santri, 20_000L, 50_000L);
    Books.rule(santri, "UNIT", unit.value(), false, 15_000L);
    Books.rule(santri, "PRODUCT", product, true, null);
    Purchase.of(santri, unit, 6_000).debit();
    Purchase.of(santri, Books.someUnit(), 1_000).debit();

    Books.waliOf(santri)
        .request()
        .get("/api/saldo/santri/" + santri)
        .then()
        .statusCode(200)
        .body(at("santriId", equalTo(santri.toString())))
        .body(at("balance", equalTo(93_000)))
        .body(at("daily.limit", equalTo(20_000)))
        .body(at("daily.spent", equalTo(7_000)))
        .body(at("daily.remaining", equalTo(13_000)))
        .body(at("weekly.remaining", equalTo(43_000)))
        .body(at("units", hasSize(1)))
        .body(at("units[0].unitId", equalTo(unit.toString())))
        .body(at("units[0].blocked", equalTo(false)))
        .body(at("units[0].dailyLimit", equalTo(15_000)))
        .body(at("units[0].spentToday", equalTo(6_000)))
        .body(at("products[0].productId", equalTo(product.toString())))
        .body(at("products[0].blocked", equalTo(true)))
        .body(at("asOf", notNullValue()));
  }

  @Test
  void without_a_limit_limit_and_remaining_are_null_and_present() {
    var santri = Books.santriWith(100_000);

    var balance =
        Person.santri(santri)
            .request()
            .get("/api/saldo/santri/" + santri)
            .then()
            .statusCode(200)
            .extract();

    assertThat(balance.<java.util.Map<String, Object>>path("daily"))
        .containsEntry("limit", null)
        .containsEntry("remaining", null)
        .containsEntry("spent", 0);
  }

  @Test
  void who_may_not_see_a_santris_money_does_not_learn_that_it_is_there() {
    var santri = Books.santriWith(100_000);
    var strangers =
        List.of(
            Person.of(Role.WALI),
            Person.santri(Books.someSantri()),
            Books.waliOf(Books.santriWith(1)));

    for (var path : List.of("", "/mutations")) {
      for (var stranger : strangers) {
        stranger
            .request()
            .get("/api/saldo/santri/" + santri + path)
            .then()
            .statusCode(404)
            .body(at("code", equalTo("not_found")));
      }
      for (var role : List.of(Role.PENGURUS, Role.ADMIN_UNIT)) {
        Person.of(role).request().get("/api/saldo/santri/" + santri + path).then().statusCode(403);
      }
      RestAssured.get("/api/saldo/santri/" + santri + path).then().statusCode(401);
    }
  }

  @Test
  void a_kiosk_reads_its_own_santri_and_nothing_else() {
    var santri = Books.santriWith(100_000);
    var kiosk = RestAssured.given().auth().oauth2(Person.santri(santri).token("kiosk"));

    kiosk.get("/api/saldo/santri/" + santri).then().statusCode(200);
    kiosk.get("/api/saldo/santri/" + santri + "/mutations").then().statusCode(200);
    kiosk.get("/api/saldo/santri/" + Books.santriWith(1)).then().statusCode(404);
    kiosk.get("/api/saldo/balances").then().statusCode(403);
    kiosk.get("/api/saldo/santri/" + santri + "/allowance").then().statusCode(403);
  }

  @Test
  void a_santri_whose_registration_has_not_arrived_yet_reads_an_empty_account() {
    var santri = Books.someSantri();

    Person.santri(santri)
        .request()
        .get("/api/saldo/santri/" + santri)
        .then()
        .statusCode(200)
        .body(at("balance", equalTo(0)));
  }

  @Test
  void the_history_is_paged_newest_first_without_gap_or_twin() {
    var santri = Books.santriWith(100_000);
    IntStream.range(0, 6).forEach(i -> Purchase.of(santri, Books.someUnit(), 1_000 + i).debit());
    var pages = new ArrayList<Object>();
    var cursor = "";
    while (cursor != null) {
      var page =
          KEUANGAN
              .request()
              .queryParam("limit", 3)
              .queryParams(
                  cursor.isEmpty() ? java.util.Map.of() : java.util.Map.of("cursor", cursor))
              .get("/api/saldo/santri/" + santri + "/mutations")
              .then()
              .statusCode(200)
              .extract();
      pages.addAll(page.<List<Object>>path("items.amount"));
      cursor = at(page, "nextCursor");
    }

    assertThat(pages).containsExactly(-1_005, -1_004, -1_003, -1_002, -1_001, -1_000, 100_000);
  }

  @Test
  void a_line_of_the_history_says_where_it_came_from() {
    var santri = Books.santriWith(100_000);
    var sale = Purchase.of(santri, Books.someUnit(), 6_000);
    sale.debit();

    KEUANGAN
        .request()
        .get("/api/saldo/santri/" + santri + "/mutations")
        .then()
        .body(at("items.type", contains("PURCHASE", "CASH_TOPUP")))
        .body(at("items[0].amount", equalTo(-6_000)))
        .body(at("items[0].balanceBefore", equalTo(100_000)))
        .body(at("items[0].balanceAfter", equalTo(94_000)))
        .body(at("items[0].reference", equalTo(sale.id().toString())))
        .body(at("items[0].occurredAt", notNullValue()))
        .body(at("nextCursor", nullValue()));
  }

  @Test
  void finance_finds_balances_by_a_part_of_the_name_or_the_nis_and_sees_their_sum() {
    var mark = "Z" + Uuid7.next();
    var first = Books.santriWith(10_000);
    var second = Books.santriWith(20_000);
    Books.profile(first, mark + "-1", "Ahmad_% " + mark, "ACTIVE");
    Books.profile(second, mark + "-2", "Budi", "ACTIVE");

    KEUANGAN
        .request()
        .queryParam("q", mark.toLowerCase(java.util.Locale.ROOT))
        .get("/api/saldo/balances")
        .then()
        .body(at("items.santriId", contains(second.toString(), first.toString())))
        .body(at("items[0].balance", equalTo(20_000)))
        .body(at("items[0].nis", equalTo(mark + "-2")))
        .body(at("totalBalance", equalTo(30_000)));
    KEUANGAN
        .request()
        .queryParam("q", "_% " + mark)
        .get("/api/saldo/balances")
        .then()
        .body(at("items.santriId", contains(first.toString())));
    Stream.of(Role.WALI, Role.SANTRI, Role.ADMIN_UNIT, Role.PENGURUS)
        .forEach(
            role -> Person.of(role).request().get("/api/saldo/balances").then().statusCode(403));
  }

  @Test
  void balances_are_paged_and_their_total_is_that_of_everyone() {
    var first = Books.santriWith(10_000);
    var second = Books.santriWith(20_000);

    var page =
        KEUANGAN.request().queryParam("limit", 1).get("/api/saldo/balances").then().extract();
    var next =
        KEUANGAN
            .request()
            .queryParam("limit", 1)
            .queryParam("cursor", page.<String>path("nextCursor"))
            .get("/api/saldo/balances")
            .then()
            .extract();

    assertThat(page.<String>path("items[0].santriId")).isEqualTo(second.toString());
    assertThat(next.<String>path("items[0].santriId")).isEqualTo(first.toString());
    assertThat(page.<Number>path("totalBalance").longValue())
        .isEqualTo(Books.database().number("select sum(balance) from santri_balances"));
  }

  @Test
  void the_till_learns_whether_it_is_enough_and_why_not_but_never_the_balance() {
    var santri = Books.santriWith(10_000);
    var unit = Books.someUnit();
    var cashier = Person.adminOf(unit);
    var path = "/api/saldo/santri/" + santri + "/allowance?unitId=" + unit + "&amount=";
    assertThat(cashier.request().get(path + "10000").body().asString())
        .isEqualTo("{\"allowed\":true}");
    assertThat(cashier.request().get(path + "10001").body().asString())
        .isEqualTo("{\"allowed\":false,\"code\":\"insufficient_balance\"}");

    Books.budget(santri, 5_000L, null);
    Books.rule(santri, "UNIT", unit.value(), false, 4_000L);
    assertThat(cashier.request().get(path + "4500").body().asString())
        .isEqualTo(
            "{\"allowed\":false,\"code\":\"unit_daily_limit_exceeded\",\"remainingToday\":4000}");

    Person.adminOf(Books.someUnit()).request().get(path + "1").then().statusCode(404);
    KEUANGAN.request().get(path + "1").then().statusCode(403);
    cashier
        .request()
        .get("/api/saldo/santri/" + Books.someSantri() + "/allowance?unitId=" + unit + "&amount=1")
        .then()
        .statusCode(404);
  }
}
