package id.jarinabi.saku.identity.pin;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinRefused;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CheckPinTest {
  private static final String WRONG = "502913";

  @Test
  void the_right_pin_is_vouched_for_one_purchase() {
    var child = Office.santriWithPin(Office.keuangan());
    var purchase = UUID.randomUUID();
    var unit = UUID.randomUUID();

    var answer =
        Asking.about(child.id())
            .pin(
                Office.PIN,
                Map.of(
                    "purpose",
                    Map.of(
                        "purchaseId", purchase, "unitId", unit, "amount", 7500, "cart", "abc123")));

    answer.then().statusCode(200).body(at("result", equalTo("VALID")));
    String assertion = at(answer, "assertion");
    assertThat(Login.header(assertion)).contains("\"typ\":\"pin+jwt\"", "\"kid\":\"identity\"");
    assertThat(Login.claims(assertion))
        .contains("\"aud\":\"saldo\"", "\"sub\":\"" + child.id(), "\"purchase\":\"" + purchase)
        .contains("\"unit\":\"" + unit, "\"amount\":7500", "\"cart\":\"abc123\"", "\"jti\"");
    Asking.about(child.id()).pin(Office.PIN).then().body(at("assertion", nullValue()));
  }

  @Test
  void five_wrong_pins_lock_the_device_they_were_typed_on() {
    var child = Office.santriWithPin(Office.keuangan());
    var till = Asking.about(child.id());
    for (int remaining = 4; remaining >= 0; remaining--) {
      till.pin(WRONG)
          .then()
          .body(at("result", equalTo("INVALID")))
          .body(at("attemptsRemaining", equalTo(remaining)));
    }

    till.pin(Office.PIN)
        .then()
        .body(at("result", equalTo("LOCKED")))
        .body(at("lockedUntil", notNullValue()));
    assertThat(till.onAnotherDevice().result(Office.PIN)).isEqualTo("VALID");
    assertThat(
            Told.events(
                PinLocked.class,
                event -> till.session().equals(event.sessionId()) && event.lockedUntil() != null))
        .hasSize(1);
    assertThat(Told.events(PinRefused.class, event -> event.sessionId().equals(till.session())))
        .hasSize(5);
  }

  @Test
  void a_right_pin_forgives_the_wrong_ones_before_it() {
    var child = Office.santriWithPin(Office.keuangan());
    var till = Asking.about(child.id());
    for (int round = 0; round < 2; round++) {
      for (int wrong = 0; wrong < 4; wrong++) {
        assertThat(till.result(WRONG)).isEqualTo("INVALID");
      }
      assertThat(till.result(Office.PIN)).isEqualTo("VALID");
    }
  }

  @Test
  void fifteen_wrong_pins_of_a_day_freeze_the_santri_until_a_new_pin() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    for (int device = 0; device < 3; device++) {
      var till = Asking.about(child.id());
      for (int wrong = 0; wrong < 5; wrong++) {
        assertThat(till.result(WRONG)).isEqualTo("INVALID");
      }
    }

    Asking.about(child.id())
        .pin(Office.PIN)
        .then()
        .body(at("result", equalTo("LOCKED")))
        .body(at("lockedUntil", nullValue()));
    assertThat(
            Told.events(
                PinLocked.class,
                event ->
                    event.userId().value().equals(child.userId()) && event.sessionId() == null))
        .hasSize(1);
    Office.setPin(keuangan, child, "864209");
    assertThat(Asking.about(child.id()).result("864209")).isEqualTo("VALID");
    assertThat(Asking.about(child.id()).result(Office.PIN)).isEqualTo("INVALID");
  }

  @Test
  void whose_pin_cannot_be_checked_is_said() {
    var keuangan = Office.keuangan();
    var away = Office.santriWithPin(keuangan);
    keuangan
        .request()
        .body(Map.of("status", "INACTIVE"))
        .patch("/api/identity/santri/" + away.id())
        .then()
        .statusCode(200);

    assertThat(Asking.about(away.id()).result(WRONG)).isEqualTo("SANTRI_INACTIVE");
    assertThat(Asking.about(UUID.randomUUID()).result(WRONG)).isEqualTo("UNKNOWN");
    assertThat(Asking.about(Office.santri(keuangan).id()).result(WRONG)).isEqualTo("NO_PIN");
  }

  @Test
  void a_cashier_has_a_pin_of_their_own() {
    var kasir = Office.kasir();
    kasir
        .request()
        .body(Map.of("password", Office.PASSWORD, "newPin", Office.PIN))
        .put("/api/identity/me/pin")
        .then()
        .statusCode(204);
    var check = Map.of("userId", kasir.id(), "sessionId", kasir.session(), "pin", Office.PIN);

    Asking.ask(check).then().statusCode(200).body(at("result", equalTo("VALID")));
    Asking.ask(Map.of("userId", kasir.id(), "sessionId", kasir.session(), "pin", WRONG))
        .then()
        .body(at("result", equalTo("INVALID")));
    var refused = Told.audit("pin.refused", kasir.id()).getFirst();
    assertThat(refused.actorId()).hasToString(kasir.id().toString());
    assertThat(refused.toString()).doesNotContain(WRONG);
  }

  @Test
  void nobody_but_the_services_named_may_ask() {
    var child = Office.santriWithPin(Office.keuangan());
    var body = Map.of("santriId", child.id(), "sessionId", UUID.randomUUID(), "pin", Office.PIN);

    for (var peer : new String[] {"saldo", "rekap", "notifikasi"}) {
      new Peer(peer)
          .requestTo("identity")
          .contentType("application/json")
          .body(body)
          .post("/internal/identity/pin-checks")
          .then()
          .statusCode(404);
    }
    Office.kasir()
        .request()
        .body(body)
        .post("/internal/identity/pin-checks")
        .then()
        .statusCode(404);
    Asking.ask(Map.of("pin", Office.PIN, "sessionId", UUID.randomUUID())).then().statusCode(422);
    Asking.ask(Map.of("santriId", child.id(), "pin", Office.PIN)).then().statusCode(422);
  }
}
