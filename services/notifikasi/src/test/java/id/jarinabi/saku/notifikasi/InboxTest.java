package id.jarinabi.saku.notifikasi;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.notifikasi.world.News;
import id.jarinabi.saku.notifikasi.world.Pondok;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InboxTest {
  private static final String INBOX = "/api/notifikasi/notifications";
  private final UnitId unit = Pondok.newUnit("Kantin Putra");
  private final Person santri = Pondok.newSantri("Ahmad");
  private final Person wali = Pondok.newWaliOf(santri);

  @Test
  void a_purchase_is_read_by_its_santri_and_their_wali_each_in_their_own_words() {
    var sale = News.purchase(santri, unit);
    Pondok.tell(sale);

    wali.request()
        .get(INBOX)
        .then()
        .statusCode(200)
        .body(at("items.type", contains("PURCHASE")))
        .body(at("items[0].title", equalTo("Belanja Rp16.000 di Kantin Putra")))
        .body(
            at(
                "items[0].body",
                equalTo(
                    "Ananda Ahmad berbelanja Nasi goreng, Es teh ×2. Saldo tersisa Rp34.000."
                        + " Jatah hari ini tersisa Rp4.000.")))
        .body(
            at(
                "items[0].link",
                equalTo(
                    "/wali/santri/%s/transaksi/%s"
                        .formatted(santri.santriId(), sale.purchaseId()))))
        .body(at("items[0].objectId", equalTo(sale.purchaseId().toString())))
        .body(at("items[0].readAt", nullValue()))
        .body(at("nextCursor", nullValue()))
        .body(at("unreadCount", equalTo(1)));
    santri
        .request()
        .get(INBOX)
        .then()
        .body(at("items[0].link", equalTo("/santri/transaksi/" + sale.purchaseId())))
        .body(
            at(
                "items[0].body",
                equalTo(
                    "Anda berbelanja Nasi goreng, Es teh ×2. Saldo tersisa Rp34.000."
                        + " Jatah hari ini tersisa Rp4.000.")));
  }

  @Test
  void what_is_read_is_read_once_and_for_its_reader_alone() {
    Pondok.tell(News.purchase(santri, unit));
    Pondok.tell(News.topup(santri));
    String id = wali.request().get(INBOX).then().extract().path("items[1].id");

    String first =
        wali.request()
            .post(INBOX + "/" + id + "/read")
            .then()
            .statusCode(200)
            .body(at("id", equalTo(id)))
            .body(at("type", equalTo("PURCHASE")))
            .body(at("readAt", notNullValue()))
            .body(at("unreadCount", equalTo(1)))
            .extract()
            .path("readAt");
    wali.request().post(INBOX + "/" + id + "/read").then().body(at("readAt", equalTo(first)));
    wali.request()
        .get(INBOX + "?unread=true")
        .then()
        .body(at("items.type", contains("TOPUP_COMPLETED")));
    wali.request().get(INBOX + "?unread=false").then().body(at("items.id", contains(id)));
    santri.request().get(INBOX).then().body(at("unreadCount", equalTo(2)));

    wali.request()
        .post(INBOX + "/read-all")
        .then()
        .statusCode(200)
        .body(at("unreadCount", equalTo(0)));
    wali.request().get(INBOX + "?unread=true").then().body(at("items", empty()));
  }

  @Test
  void anothers_notification_is_not_found() {
    Pondok.tell(News.purchase(santri, unit));
    String id = wali.request().get(INBOX).then().extract().path("items[0].id");

    for (var stranger : new Person[] {santri, Person.of(Role.BENDAHARA), Person.of(Role.WALI)}) {
      stranger
          .request()
          .post(INBOX + "/" + id + "/read")
          .then()
          .statusCode(404)
          .body(at("code", equalTo("not_found")));
    }
    wali.request().post(INBOX + "/" + UUID.randomUUID() + "/read").then().statusCode(404);
    wali.request().get(INBOX).then().body(at("unreadCount", equalTo(1)));
  }

  @Test
  void pages_meet_without_a_gap() {
    for (int i = 0; i < 5; i++) {
      Pondok.tell(News.purchase(santri, unit));
    }

    var first =
        wali.request().get(INBOX + "?limit=3").then().body(at("items", hasSize(3))).extract();
    String cursor = at(first, "nextCursor");
    var rest =
        wali.request()
            .get(INBOX + "?limit=3&cursor=" + cursor)
            .then()
            .body(at("items", hasSize(2)))
            .body(at("nextCursor", nullValue()))
            .extract();

    assertThat(first.<List<String>>path("items.id"))
        .doesNotContainAnyElementsOf(rest.<List<String>>path("items.id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unread=ya", "limit=0", "cursor=x"})
  void a_question_that_is_none_is_refused(String query) {
    wali.request().get(INBOX + "?" + query).then().statusCode(422);
  }

  @Test
  void nobody_without_an_account_has_an_inbox() {
    RestAssured.given().get(INBOX).then().statusCode(401);
    for (var group : new String[] {"kiosk", "password-change"}) {
      RestAssured.given().auth().oauth2(santri.token(group)).get(INBOX).then().statusCode(403);
    }
  }
}
