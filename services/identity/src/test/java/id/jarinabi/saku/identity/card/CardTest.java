package id.jarinabi.saku.identity.card;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import id.jarinabi.saku.events.IdentityEvent.CardReplaced;
import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Office.Child;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CardTest {

  private static String newCard(Login keuangan, Child child) {
    return keuangan
        .request()
        .post("/api/identity/santri/" + child.id() + "/card")
        .then()
        .statusCode(201)
        .extract()
        .path("cardToken");
  }

  private static Response lookup(Login login, String code) {
    return login.request().queryParam("code", code).get("/api/identity/santri/lookup");
  }

  @Test
  void a_santri_is_found_by_nis_and_by_card() {
    var keuangan = Office.keuangan();
    var kasir = Office.kasir();
    var child = Office.santri(keuangan, "Ahmad Fauzan", "Asrama Umar");
    var card = newCard(keuangan, child);

    for (var code : List.of(child.nis(), child.nis().toLowerCase(Locale.ROOT), card)) {
      lookup(kasir, code)
          .then()
          .statusCode(200)
          .body(at("id", equalTo(child.id().toString())))
          .body(at("nis", equalTo(child.nis())))
          .body(at("name", equalTo("Ahmad Fauzan")))
          .body(at("dormitory", equalTo("Asrama Umar")))
          .body(at("status", equalTo("ACTIVE")))
          .body("", hasKey("photoUrl"))
          .body("", not(hasKey("userId")));
    }
    lookup(kasir, "tidak-ada").then().statusCode(404).body(at("code", equalTo("not_found")));
    kasir.request().get("/api/identity/santri/lookup").then().statusCode(422);
    lookup(Office.wali(), child.nis()).then().statusCode(403);
  }

  @Test
  void a_new_card_ends_the_one_before() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var lost = newCard(keuangan, child);

    var found = newCard(keuangan, child);

    lookup(keuangan, lost).then().statusCode(409).body(at("code", equalTo("card_blocked")));
    lookup(keuangan, found).then().statusCode(200);
    assertThat(
            Told.events(CardReplaced.class, event -> event.santriId().value().equals(child.id())))
        .singleElement()
        .matches(event -> !event.blockedOnly());
  }

  @Test
  void a_card_can_be_blocked_without_a_new_one() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var card = newCard(keuangan, child);

    for (int time = 0; time < 2; time++) {
      keuangan
          .request()
          .post("/api/identity/santri/" + child.id() + "/card/block")
          .then()
          .statusCode(204);
    }

    lookup(keuangan, card).then().statusCode(409).body(at("code", equalTo("card_blocked")));
    lookup(keuangan, child.nis()).then().statusCode(200);
    assertThat(
            Told.events(CardReplaced.class, event -> event.santriId().value().equals(child.id())))
        .singleElement()
        .matches(CardReplaced::blockedOnly);
  }

  @Test
  void of_many_new_cards_at_once_one_is_in_use() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);

    var cards = AtOnce.times(8, number -> newCard(keuangan, child));

    assertThat(cards.stream().filter(card -> lookup(keuangan, card).statusCode() == 200))
        .hasSize(1);
  }

  @Test
  void no_token_of_a_card_is_kept() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var card = newCard(keuangan, child);

    var rows = Bench.get().database().rows("select c::text as row from identity.cards c");

    assertThat(rows.toString()).doesNotContain(card);
    assertThat(Told.audit("card.issued", child.id()).toString()).doesNotContain(card);
  }

  @Test
  void only_admin_keuangan_hands_out_cards() {
    var child = Office.santri(Office.keuangan());
    for (var other : List.of(Office.bendahara(), Office.kasir(), Office.wali())) {
      var path = "/api/identity/santri/" + child.id() + "/card";
      other.request().post(path).then().statusCode(403);
      other.request().post(path + "/block").then().statusCode(403);
    }
  }
}
