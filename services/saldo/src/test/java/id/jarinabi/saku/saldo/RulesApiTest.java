package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.SaldoEvent.SpendingRuleChanged;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RulesApiTest {

  @Test
  void a_budget_replaces_both_limits_and_null_takes_one_away() {
    var santri = Books.santriWith(100_000);
    var wali = Books.waliOf(santri);

    put(wali, santri, "/budget", "{\"daily\":20000,\"weekly\":90000}").then().statusCode(200);
    put(wali, santri, "/budget", "{\"daily\":null,\"weekly\":50000}")
        .then()
        .statusCode(200)
        .body(at("daily", nullValue()))
        .body(at("weekly", equalTo(50_000)));

    wali.request()
        .get("/api/saldo/santri/" + santri)
        .then()
        .body(at("daily.limit", nullValue()))
        .body(at("weekly.limit", equalTo(50_000)));
  }

  @Test
  void a_changed_budget_is_told_and_audited_with_before_and_after() {
    var santri = Books.santriWith(100_000);
    var wali = Books.waliOf(santri);
    put(wali, santri, "/budget", "{\"daily\":20000,\"weekly\":null}");

    put(wali, santri, "/budget", "{\"daily\":15000,\"weekly\":60000}");

    try (var saldo = Bench.get().topics().probe("saldo");
        var audit = Bench.get().topics().probe("audit")) {
      var told =
          await()
              .until(
                  () ->
                      saldo.events(SpendingRuleChanged.class, one -> one.santriId().equals(santri)),
                  events -> events.size() == 2)
              .getLast();
      assertThat(told.rule()).isEqualTo("BUDGET");
      assertThat(told.changedBy()).isEqualTo(wali.userId());
      assertThat(told.dailyLimit()).isEqualTo(15_000);
      assertThat(told.weeklyLimit()).isEqualTo(60_000);
      var entry =
          await()
              .until(
                  () -> audit.events(AuditRecorded.class, one -> santri.equals(one.santriId())),
                  entries -> entries.size() == 2)
              .getLast();
      assertThat(entry.action()).isEqualTo("budget.changed");
      assertThat(entry.actorId()).isEqualTo(wali.userId());
      assertThat(entry.sessionId()).isEqualTo(wali.sessionId());
      assertThat(entry.before()).hasToString("{daily=20000}");
      assertThat(entry.after()).hasToString("{daily=15000, weekly=60000}");
    }
  }

  @Test
  void rules_for_units_and_products_decide_the_next_purchase_until_they_are_removed() {
    var santri = Books.santriWith(100_000);
    var wali = Books.waliOf(santri);
    var unit = Books.someUnit();
    var product = Uuid7.next();
    var unitPath = "/rules/units/" + unit;
    var productPath = "/rules/products/" + product;

    put(wali, santri, unitPath, "{\"dailyLimit\":3000}").then().body(at("blocked", equalTo(false)));
    assertThat(buy(santri, unit, product, 4_000)).isEqualTo("unit_daily_limit_exceeded");
    put(wali, santri, unitPath, "{\"blocked\":true}").then().body(at("dailyLimit", nullValue()));
    assertThat(buy(santri, unit, product, 1_000)).isEqualTo("unit_blocked");
    wali.request().delete("/api/saldo/santri/" + santri + unitPath).then().statusCode(204);
    put(wali, santri, productPath, "{\"blocked\":true}").then().statusCode(200);
    assertThat(buy(santri, unit, product, 1_000)).isEqualTo("product_blocked");
    wali.request().delete("/api/saldo/santri/" + santri + productPath).then().statusCode(204);
    assertThat(buy(santri, unit, product, 4_000)).isEqualTo("DEBITED");

    wali.request()
        .get("/api/saldo/santri/" + santri)
        .then()
        .body(at("units", hasSize(0)))
        .body(at("products", hasSize(0)));
    assertThat(Books.told(santri, "saku.saldo.spending-rule-changed.v1")).hasSize(5);
  }

  @Test
  void removing_a_rule_that_is_not_there_tells_nobody() {
    var santri = Books.santriWith(100_000);

    Books.waliOf(santri)
        .request()
        .delete("/api/saldo/santri/" + santri + "/rules/units/" + Books.someUnit())
        .then()
        .statusCode(204);

    assertThat(Books.told(santri, "saku.saldo.spending-rule-changed.v1")).isEmpty();
  }

  @Test
  void nobody_but_the_own_wali_sets_a_rule() {
    var santri = Books.santriWith(100_000);
    var stranger = Person.of(Role.WALI);

    put(stranger, santri, "/budget", "{\"daily\":1,\"weekly\":null}").then().statusCode(404);
    put(stranger, santri, "/rules/units/" + Books.someUnit(), "{\"blocked\":true}")
        .then()
        .statusCode(404);
    put(stranger, santri, "/rules/products/" + Uuid7.next(), "{\"blocked\":true}")
        .then()
        .statusCode(404);
    for (var other :
        List.of(
            Person.santri(santri),
            Person.of(Role.BENDAHARA),
            Person.of(Role.ADMIN_KEUANGAN),
            Person.of(Role.ADMIN_UNIT),
            Person.of(Role.PENGURUS))) {
      put(other, santri, "/budget", "{\"daily\":1,\"weekly\":null}").then().statusCode(403);
    }

    assertThat(
            Books.database()
                .number(
                    "select count(*) from santri_budgeting where santri_id = ?", santri.value()))
        .isZero();
  }

  static Response put(Person person, SantriId santri, String path, String body) {
    return person
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/saldo/santri/" + santri + path);
  }

  private static String buy(
      SantriId santri, id.jarinabi.saku.kernel.UnitId unit, java.util.UUID product, long amount) {
    return Purchase.verdict(Purchase.of(santri, unit, amount).of(product).debit());
  }
}
