package id.jarinabi.saku.pos.history;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.sale.SoldBefore;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HistoryTest {
  private static final String PATH = "/api/pos/transactions";

  @Inject SoldBefore sold;

  private Till till;
  private SantriId aisyah;
  private String completed;
  private String declined;
  private String pending;

  @BeforeEach
  void a_day_at_the_till() {
    till = Till.open();
    aisyah = new SantriId(UUID.randomUUID());
    completed = sold.completed(till, aisyah).toString();
    declined = sold.declined(till, aisyah).toString();
    pending = sold.pending(till, aisyah).toString();
  }

  @Test
  void the_unit_sees_all_of_its_own_sales_newest_first_with_items_and_reasons() {
    sold.completed(Till.open(), aisyah);

    till.cashier()
        .request()
        .get(PATH)
        .then()
        .statusCode(200)
        .body(at("items.id", equalTo(List.of(pending, declined, completed))))
        .body(at("items.status", equalTo(List.of("PENDING", "DECLINED", "COMPLETED"))))
        .body(at("items[1].code", equalTo("insufficient_balance")))
        .body(at("items[1].figures.balance", equalTo(1_200)))
        .body(at("items[2].items[0].name", equalTo("Es teh")))
        .body(at("items[2].items[0].total", equalTo(5_000)))
        .body(at("nextCursor", nullValue()));
  }

  @Test
  void a_santri_sees_what_was_paid_never_what_was_refused_or_is_open() {
    var self = Person.santri(aisyah);

    assertThat(ids(self, "")).containsExactly(completed);
    assertThat(ids(self, "?status=DECLINED")).isEmpty();
    self.request().get(PATH + "/" + completed).then().statusCode(200);
    self.request().get(PATH + "/" + declined).then().statusCode(404);
    self.request().get(PATH + "/" + pending).then().statusCode(404);
  }

  @Test
  void a_kiosk_shows_the_santris_own_history() {
    var token = Person.santri(aisyah).token("kiosk");

    RestAssured.given()
        .auth()
        .oauth2(token)
        .get(PATH)
        .then()
        .statusCode(200)
        .body(at("items.id", equalTo(List.of(completed))));
    RestAssured.given().auth().oauth2(token).get("/api/pos/units").then().statusCode(403);
  }

  @Test
  void another_santri_sees_nothing_of_it() {
    var other = Person.santri(new SantriId(UUID.randomUUID()));

    assertThat(ids(other, "?santriId=" + aisyah)).isEmpty();
    other.request().get(PATH + "/" + completed).then().statusCode(404);
  }

  @Test
  void another_unit_sees_nothing_of_it() {
    var other = Till.open().cashier();

    assertThat(ids(other, "?unitId=" + till.unit())).isEmpty();
    other.request().get(PATH + "/" + completed).then().statusCode(404);
  }

  @Test
  void finance_sees_everything_and_filters() {
    for (var role : List.of(Role.ADMIN_KEUANGAN, Role.BENDAHARA)) {
      var finance = Person.of(role);
      assertThat(ids(finance, "?unitId=" + till.unit()))
          .containsExactly(pending, declined, completed);
      assertThat(ids(finance, "?santriId=" + aisyah + "&status=DECLINED"))
          .containsExactly(declined);
      finance.request().get(PATH + "/" + pending).then().statusCode(200);
    }
  }

  @Test
  void pengurus_sees_no_single_sale() {
    var pengurus = Person.of(Role.PENGURUS);

    pengurus.request().get(PATH).then().statusCode(403);
    pengurus.request().get(PATH + "/" + completed).then().statusCode(403);
  }

  @Test
  void a_wali_sees_the_linked_children_with_their_names() {
    var wali = Person.of(Role.WALI);
    Bench.get()
        .topics()
        .tell(new SantriRegistered(aisyah, 1, "2026001", "Aisyah", "PUTRI", null, null, "ACTIVE"));
    Bench.get()
        .topics()
        .tell(new WaliLinked(aisyah, wali.userId(), OffsetDateTime.now(ZoneOffset.UTC)));

    await()
        .untilAsserted(
            () ->
                wali.request()
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body(at("items.id", equalTo(List.of(completed))))
                    .body(at("items[0].ownerName", equalTo("Aisyah")))
                    .body(at("items[0].ownerNis", equalTo("2026001"))));
    wali.request().get(PATH + "/" + completed).then().statusCode(200);
    wali.request().get(PATH + "/" + declined).then().statusCode(404);
  }

  @Test
  void a_wali_without_children_sees_an_empty_list() {
    Person.of(Role.WALI).request().get(PATH).then().statusCode(200).body(at("items", empty()));
  }

  @Test
  void a_link_nobody_has_told_of_is_asked_for_and_is_no_guess_while_identity_is_away() {
    var wali = Person.of(Role.WALI);

    wali.request().get(PATH + "?santriId=" + aisyah).then().statusCode(503);
    wali.request().get(PATH + "/" + completed).then().statusCode(503);
    wali.request().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void days_are_the_pondoks_and_both_ends_count() {
    // 23 November 2026, 00:30 in Jakarta, is still the 22nd in UTC.
    happened(completed, "2026-11-22T17:30:00Z");
    happened(declined, "2026-11-22T16:59:59Z");
    var day = till.cashier();

    assertThat(ids(day, "?from=2026-11-23&to=2026-11-23")).contains(completed);
    assertThat(ids(day, "?from=2026-11-22&to=2026-11-22")).containsExactly(declined);
    assertThat(ids(day, "?from=2026-11-22&to=2026-11-23&status=COMPLETED"))
        .containsExactly(completed);
  }

  @Test
  void pages_have_no_gap_and_no_twin_also_where_moments_are_the_same() {
    for (int i = 0; i < 4; i++) {
      happened(sold.completed(till, aisyah).toString(), "2026-11-20T05:00:00Z");
    }

    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = till.cashier().request().get(PATH + "?limit=3" + cursor).then().extract();
      seen.addAll(at(page, "items.id"));
      cursor = at(page, "nextCursor") == null ? null : "&cursor=" + at(page, "nextCursor");
    } while (cursor != null);

    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void a_filter_that_makes_no_sense_is_named() {
    for (var query : List.of("unitId=x", "santriId=1", "status=LUNAS", "from=besok", "limit=0")) {
      till.cashier()
          .request()
          .get(PATH + "?" + query)
          .then()
          .statusCode(422)
          .body(at("errors[0].field", equalTo(query.substring(0, query.indexOf('=')))));
    }
    till.cashier().request().get(PATH + "/bukan-uuid").then().statusCode(404);
  }

  private static List<String> ids(Person person, String query) {
    return person.request().get(PATH + query).then().statusCode(200).extract().path("items.id");
  }

  private static void happened(String sale, String moment) {
    Bench.get()
        .database()
        .execute(
            "update pos.transactions set occurred_at = cast(? as timestamptz) where id = ?",
            moment,
            UUID.fromString(sale));
  }
}
