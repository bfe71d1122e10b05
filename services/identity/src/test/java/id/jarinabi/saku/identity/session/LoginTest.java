package id.jarinabi.saku.identity.session;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LoginTest {

  @Test
  void the_right_password_opens_a_session() {
    var unit = java.util.UUID.randomUUID();
    var kasir = Office.hire("admin-unit", Map.of("unitId", unit));

    var answer = Login.attempt(kasir.username(), Office.PASSWORD);

    answer
        .then()
        .statusCode(200)
        .body(at("expiresIn", equalTo(600)))
        .body(at("user.id", equalTo(kasir.id().toString())))
        .body(at("user.username", equalTo(kasir.username())))
        .body(at("user.role", equalTo("admin-unit")))
        .body(at("user.unitId", equalTo(unit.toString())))
        .body(at("user.mustChangePassword", equalTo(false)))
        .body(at("user.hasPin", equalTo(false)));
    String token = at(answer, "accessToken");
    assertThat(Login.header(token)).contains("\"kid\":\"users-1\"", "\"typ\":\"at+jwt\"", "ES256");
    assertThat(Login.claims(token))
        .contains("\"groups\":[\"admin-unit\"]", "\"aud\":\"saku\"", unit.toString(), "\"sid\"");
    assertThat(answer.header("Set-Cookie"))
        .contains("saku_refresh=", "HttpOnly", "Secure", "SameSite=Strict", "Path=/api/identity");
  }

  @Test
  void a_name_may_be_typed_as_phones_write_it() {
    var wali = Office.wali();
    var typed = " " + wali.username().toUpperCase(java.util.Locale.ROOT) + " ";

    Login.attempt(typed, Office.PASSWORD).then().statusCode(200);
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_answered_alike() {
    var wali = Office.wali();

    for (var name : new String[] {wali.username(), "tidak.ada." + Office.number()}) {
      Login.attempt(name, "bukan-kata-sandi", "10.9.9.1")
          .then()
          .statusCode(401)
          .body(at("code", equalTo("invalid_credentials")));
    }
  }

  @Test
  void an_unknown_name_takes_as_long_as_a_known_one() {
    var wali = Office.wali();
    var fresh = Office.register(Office.bendahara(), "baru." + Office.number(), "wali", Map.of());
    String neverUsed = at(fresh, "username");

    long known = Long.MAX_VALUE;
    long unused = Long.MAX_VALUE;
    long unknown = Long.MAX_VALUE;
    // In turn, and the fastest of each: what a busy machine adds is not of the name's making.
    for (int round = 0; round < 21; round++) {
      known = Math.min(known, nanosOfFailing(wali.username(), round));
      unused = Math.min(unused, nanosOfFailing(neverUsed, round));
      unknown = Math.min(unknown, nanosOfFailing("tidak.ada." + Office.number(), round));
    }

    assertThat(unknown).isBetween(known / 2, known * 2);
    assertThat(unused).isBetween(known / 2, known * 2);
  }

  private static long nanosOfFailing(String username, int round) {
    long start = System.nanoTime();
    Login.attempt(username, "bukan-kata-sandi", "10.8." + round + ".1").then().statusCode(401);
    return System.nanoTime() - start;
  }

  @Test
  void repeated_failures_from_one_address_are_slowed_down() {
    var wali = Office.wali();
    for (int guess = 0; guess < 5; guess++) {
      Login.attempt(wali.username(), "salah-" + guess, "10.2.2.2").then().statusCode(401);
    }

    Login.attempt(wali.username(), Office.PASSWORD, "10.2.2.2")
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body(at("code", equalTo("rate_limited")));
    Login.attempt(wali.username(), Office.PASSWORD, "10.2.2.3").then().statusCode(200);
  }

  @Test
  void parallel_guesses_are_no_more_than_the_allowed_ones() {
    var wali = Office.wali();

    var answers =
        AtOnce.times(
            64, guess -> Login.attempt(wali.username(), "salah-" + guess, "10.3.3.3").statusCode());

    assertThat(answers).filteredOn(status -> status == 401).hasSizeLessThanOrEqualTo(5);
    assertThat(answers).allMatch(status -> status == 401 || status == 429);
  }

  @Test
  void many_right_logins_at_once_are_all_let_in() {
    var kasir = Office.kasir();

    var answers =
        AtOnce.times(
            32,
            number -> Login.attempt(kasir.username(), Office.PASSWORD, "10.4.4.4").statusCode());

    assertThat(answers).containsOnly(200);
  }

  @Test
  void strangers_everywhere_cannot_keep_the_owner_out_at_home() {
    var wali = Office.wali();
    Login.attempt(wali.username(), Office.PASSWORD, "10.5.0.1").then().statusCode(200);
    for (int stranger = 0; stranger < 40; stranger++) {
      Login.attempt(wali.username(), "salah", "10.6.0." + stranger);
    }

    Login.attempt(wali.username(), "salah", "10.7.0.1").then().statusCode(429);
    Login.attempt(wali.username(), Office.PASSWORD, "10.5.0.1").then().statusCode(200);
  }

  @Test
  void a_temporary_password_opens_the_way_to_a_new_one_and_nothing_else() {
    var made = Office.register(Office.bendahara(), "baru." + Office.number(), "wali", Map.of());
    var login = Login.of(at(made, "username"), at(made, "temporaryPassword"));

    login
        .request()
        .get("/api/identity/me")
        .then()
        .statusCode(200)
        .body(at("mustChangePassword", equalTo(true)));
    login
        .request()
        .get("/api/identity/me/santri")
        .then()
        .statusCode(403)
        .body(at("code", equalTo("password_change_required")));
  }

  @Test
  void the_public_keys_are_there_for_everybody() {
    given()
        .get("/api/identity/.well-known/jwks.json")
        .then()
        .statusCode(200)
        .body(at("keys.kid", hasItem("users-1")))
        .body(at("keys.d", equalTo(java.util.Collections.singletonList(null))));
  }

  @Test
  void a_body_that_is_none_is_refused() {
    for (var body : new String[] {"", "[]", "{\"username\":1,\"password\":\"x\"}", "{", "null"}) {
      var status = given().contentType("application/json").body(body).post("/api/identity/login");
      assertThat(status.statusCode()).as(body + status.asString()).isIn(400, 422);
    }
    given()
        .contentType("application/json")
        .body(Map.of("username", "x", "password", "y", "role", "bendahara"))
        .post("/api/identity/login")
        .then()
        .statusCode(400)
        .body(at("code", equalTo("malformed_request")));
  }
}
