package id.jarinabi.saku.identity.pin;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.IdentityEvent.PinReset;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SetPinTest {

  private static io.restassured.response.Response own(Login login, String password, String pin) {
    return login
        .request()
        .body(Map.of("password", password, "newPin", pin))
        .put("/api/identity/me/pin");
  }

  @Test
  void pins_that_everybody_tries_first_are_refused() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    for (var weak : List.of("000000", "777777", "123456", "456789", "987654", "543210")) {
      keuangan
          .request()
          .body(Map.of("newPin", weak))
          .post("/api/identity/santri/" + child.id() + "/pin")
          .then()
          .statusCode(422)
          .body(at("code", equalTo("pin_too_weak")));
    }
    for (var bad : List.of("12345", "1234567", "12a456", "١٢٣٤٥٧", "")) {
      keuangan
          .request()
          .body(Map.of("newPin", bad))
          .post("/api/identity/santri/" + child.id() + "/pin")
          .then()
          .statusCode(422)
          .body(at("code", equalTo("validation_failed")));
    }
    assertThat(Asking.about(child.id()).result("777777")).isEqualTo("NO_PIN");
  }

  @Test
  void a_new_pin_is_told_without_the_pin() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);

    var told = Told.events(PinReset.class, event -> event.userId().value().equals(child.userId()));

    assertThat(told)
        .singleElement()
        .matches(event -> event.byUserId().value().equals(keuangan.id()));
    var entry = Told.audit("pin.set", child.userId()).getFirst();
    assertThat(entry.actorRole()).isEqualTo("admin-keuangan");
    assertThat(entry.toString()).doesNotContain(Office.PIN);
  }

  @Test
  void ones_own_pin_takes_ones_own_password() {
    var kasir = Office.kasir();

    own(kasir, "bukan-itu-kuncinya", Office.PIN)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("invalid_credentials")));
    kasir
        .request()
        .body(Map.of("newPin", Office.PIN))
        .put("/api/identity/me/pin")
        .then()
        .statusCode(422);
    own(kasir, Office.PASSWORD, Office.PIN).then().statusCode(204);
    kasir.request().get("/api/identity/me").then().body(at("hasPin", equalTo(true)));
  }

  @Test
  void wali_and_pengurus_have_no_pin() {
    for (var login : List.of(Office.wali(), Office.pengurus())) {
      own(login, Office.PASSWORD, Office.PIN)
          .then()
          .statusCode(403)
          .body(at("code", equalTo("forbidden")));
    }
  }

  @Test
  void two_equal_pins_look_different_and_neither_shows() {
    var keuangan = Office.keuangan();
    var one = Office.santriWithPin(keuangan);
    var two = Office.santriWithPin(keuangan);

    var hashes =
        Bench.get()
            .database()
            .rows(
                "select pin_hash from identity.users where id in (?, ?)",
                one.userId(),
                two.userId());

    assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
    assertThat(hashes).allMatch(row -> String.valueOf(row.get("pin_hash")).startsWith("v1:$2a$"));
  }

  @Test
  void a_hash_moved_to_another_person_does_not_serve_there() {
    var keuangan = Office.keuangan();
    var thief = Office.santriWithPin(keuangan);
    var victim = Office.santri(keuangan);
    Bench.get()
        .database()
        .execute(
            "update identity.users set pin_hash = (select pin_hash from identity.users where id = ?)"
                + " where id = ?",
            thief.userId(),
            victim.userId());

    assertThat(Asking.about(victim.id()).result(Office.PIN)).isEqualTo("INVALID");
  }

  @Test
  void only_admin_keuangan_sets_a_santris_pin() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var body = Map.of("newPin", Office.PIN);
    var path = "/api/identity/santri/" + child.id() + "/pin";

    for (var other : List.of(Office.bendahara(), Office.kasir(), Office.wali())) {
      other.request().body(body).post(path).then().statusCode(403);
    }
    keuangan
        .request()
        .body(body)
        .post("/api/identity/santri/" + UUID.randomUUID() + "/pin")
        .then()
        .statusCode(404);
  }
}
