package id.jarinabi.saku.topup;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RequestsApiTest {

  @Test
  void finance_reads_every_topup_and_a_wali_those_of_the_own_children() {
    var santri = Desk.someSantri();
    var topup = Desk.paid(santri);

    for (var reader : List.of(Desk.KEUANGAN, Desk.BENDAHARA, waliOf(santri))) {
      reader
          .request()
          .get("/api/topup/requests/" + topup)
          .then()
          .statusCode(200)
          .body(at("id", equalTo(topup.toString())))
          .body(at("santriId", equalTo(santri.toString())))
          .body(at("method", equalTo("CASH")))
          .body(at("amount", equalTo(50_000)))
          .body(at("status", equalTo("PAID")))
          .body(at("payerName", equalTo("Bapak Budi")))
          .body(at("reversal", nullValue()));
      reader
          .request()
          .get("/api/topup/requests?santriId=" + santri)
          .then()
          .statusCode(200)
          .body(at("items.id", contains(topup.toString())))
          .body(at("nextCursor", nullValue()));
    }
  }

  @Test
  void another_walis_topup_is_not_there() {
    var topup = Desk.paid(Desk.someSantri());
    var stranger = waliOf(Desk.someSantri());

    stranger
        .request()
        .get("/api/topup/requests/" + topup)
        .then()
        .statusCode(404)
        .body(at("code", equalTo("not_found")));
    stranger.request().get("/api/topup/requests").then().statusCode(200).body(at("items", empty()));
  }

  @Test
  void who_has_no_business_with_topups_is_turned_away() {
    var topup = Desk.paid(Desk.someSantri());

    for (var path : List.of("", "/" + topup)) {
      for (var role : List.of(Role.SANTRI, Role.ADMIN_UNIT, Role.PENGURUS)) {
        Person.of(role).request().get("/api/topup/requests" + path).then().statusCode(403);
      }
      RestAssured.get("/api/topup/requests" + path).then().statusCode(401);
    }
  }

  @Test
  void the_approver_is_named_only_when_the_money_was_taken_back() {
    var topup = Desk.approvedAndForgotten(Desk.someSantri());

    Desk.BENDAHARA
        .request()
        .get("/api/topup/requests/" + topup)
        .then()
        .body(at("status", equalTo("REVERSAL_REQUESTED")))
        .body(at("reversal.reason", equalTo("salah santri")))
        .body(at("reversal.requestedBy", equalTo(Desk.KEUANGAN.userId().toString())))
        .body(at("reversal.approvedBy", nullValue()));
  }

  @Test
  void the_list_is_filtered_and_paged_newest_first() {
    var santri = Desk.someSantri();
    var first = Desk.paid(santri).toString();
    var second = Desk.reversalRequested(santri).toString();
    var third = Desk.paid(santri).toString();
    var list = "/api/topup/requests?method=CASH&santriId=" + santri;

    var page = Desk.KEUANGAN.request().get(list + "&limit=2").then().extract();
    assertThat(page.<List<String>>path("items.id")).containsExactly(third, second);
    Desk.KEUANGAN
        .request()
        .get(list + "&limit=2&cursor=" + page.<String>path("nextCursor"))
        .then()
        .body(at("items.id", contains(first)));

    Desk.KEUANGAN
        .request()
        .get(list + "&status=REVERSAL_REQUESTED")
        .then()
        .body(at("items.id", contains(second)));
    Desk.KEUANGAN
        .request()
        .get("/api/topup/requests?method=BRIVA&santriId=" + santri)
        .then()
        .body(at("items", empty()));
    Desk.KEUANGAN.request().get(list + "&to=2020-01-01").then().body(at("items", empty()));
    Desk.KEUANGAN
        .request()
        .get(list + "&from=2020-01-01&to=2999-12-31&status=PAID")
        .then()
        .body(at("items.id", contains(third, first)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=PAYED",
        "method=cash",
        "santriId=x",
        "limit=0",
        "cursor=x",
        "from=x",
        "from=2026-02-02&to=2026-02-01"
      })
  void a_filter_that_is_none_is_refused(String query) {
    Desk.KEUANGAN
        .request()
        .get("/api/topup/requests?" + query)
        .then()
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")));
  }

  private static Person waliOf(SantriId santri) {
    var wali = Person.of(Role.WALI);
    Desk.tell(new WaliLinked(santri, wali.userId(), OffsetDateTime.parse("2026-11-20T12:00:00Z")));
    return wali;
  }
}
