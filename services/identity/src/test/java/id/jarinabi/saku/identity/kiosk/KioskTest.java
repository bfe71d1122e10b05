package id.jarinabi.saku.identity.kiosk;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Office.Child;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KioskTest {

  private static Response register(Login login, String name) {
    return login.request().body(Map.of("name", name)).post("/api/identity/kiosks");
  }

  private static String card(Login keuangan, Child child) {
    return keuangan
        .request()
        .post("/api/identity/santri/" + child.id() + "/card")
        .path("cardToken");
  }

  private static Response open(String kiosk, String card, String pin) {
    return given()
        .contentType("application/json")
        .body(Map.of("kioskToken", kiosk, "cardToken", card, "pin", pin))
        .post("/api/identity/kiosk/session");
  }

  @Test
  void card_and_pin_open_a_minute_that_only_looks() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    String kiosk = register(keuangan, "Serambi").path("kioskToken");

    var answer = open(kiosk, card(keuangan, child), Office.PIN);

    answer
        .then()
        .statusCode(200)
        .body(at("expiresIn", equalTo(60)))
        .body(at("user.santriId", equalTo(child.id().toString())));
    assertThat(answer.header("Set-Cookie")).isNull();
    String token = at(answer, "accessToken");
    assertThat(Login.claims(token)).contains("\"groups\":[\"kiosk\"]", child.id().toString());
    given().auth().oauth2(token).get("/api/identity/me").then().statusCode(403);
    given().auth().oauth2(token).get("/api/identity/santri").then().statusCode(403);
  }

  @Test
  void at_the_kiosk_a_santri_changes_the_pin_without_a_password() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    String kiosk = register(keuangan, "Serambi").path("kioskToken");
    var card = card(keuangan, child);
    String token = open(kiosk, card, Office.PIN).path("accessToken");

    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(Map.of("newPin", "864209"))
        .put("/api/identity/me/pin")
        .then()
        .statusCode(204);

    open(kiosk, card, Office.PIN).then().statusCode(403).body(at("code", equalTo("pin_invalid")));
    open(kiosk, card, "864209").then().statusCode(200);
  }

  @Test
  void wrong_pins_lock_the_santri_out_of_that_kiosk() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    String kiosk = register(keuangan, "Serambi").path("kioskToken");
    String other = register(keuangan, "Aula").path("kioskToken");
    var card = card(keuangan, child);
    for (int remaining = 4; remaining >= 0; remaining--) {
      open(kiosk, card, "502913")
          .then()
          .statusCode(403)
          .body(at("code", equalTo("pin_invalid")))
          .body(at("attemptsRemaining", equalTo(remaining)));
    }

    open(kiosk, card, Office.PIN).then().statusCode(423).body(at("code", equalTo("pin_locked")));
    open(other, card, Office.PIN).then().statusCode(200);
  }

  @Test
  void a_device_that_is_no_kiosk_opens_nothing() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    var card = card(keuangan, child);
    var made = register(keuangan, "Sementara");
    String kiosk = at(made, "kioskToken");
    keuangan
        .request()
        .get("/api/identity/kiosks")
        .then()
        .body(at("items.id", hasItem(made.<String>path("id"))));

    open("bukan-token", card, Office.PIN).then().statusCode(401);
    open(kiosk, "bukan-kartu", Office.PIN).then().statusCode(404);
    open(kiosk, card, "12").then().statusCode(422);
    keuangan.request().delete("/api/identity/kiosks/" + at(made, "id")).then().statusCode(204);
    keuangan.request().delete("/api/identity/kiosks/" + at(made, "id")).then().statusCode(404);
    open(kiosk, card, Office.PIN).then().statusCode(401);
  }

  @Test
  void a_blocked_card_opens_nothing() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    String kiosk = register(keuangan, "Serambi").path("kioskToken");
    var card = card(keuangan, child);
    keuangan.request().post("/api/identity/santri/" + child.id() + "/card/block");

    open(kiosk, card, Office.PIN).then().statusCode(409).body(at("code", equalTo("card_blocked")));
  }

  @Test
  void only_admin_keuangan_registers_kiosks() {
    for (var other : List.of(Office.bendahara(), Office.kasir(), Office.wali())) {
      register(other, "Serambi").then().statusCode(403);
    }
  }
}
