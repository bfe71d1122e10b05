package id.jarinabi.saku.identity.account;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.IdentityEvent.SessionsRevoked;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PasswordTest {
  private static final String NEW = "Sandal#Jepit2027";

  private static Response change(Login login, String current, String chosen) {
    return login
        .request()
        .body(Map.of("currentPassword", current, "newPassword", chosen))
        .put("/api/identity/me/password");
  }

  @Test
  void a_new_password_ends_every_other_session() {
    var phone = Office.wali();
    var stolen = phone.again();

    var answer = change(phone, Office.PASSWORD, NEW);

    answer.then().statusCode(200).body(at("user.mustChangePassword", equalTo(false)));
    stolen.request().get("/api/identity/me").then().statusCode(401);
    given()
        .cookie("saku_refresh", stolen.refresh())
        .post("/api/identity/token/refresh")
        .then()
        .statusCode(401);
    Login.of(phone.username(), NEW, answer)
        .request()
        .get("/api/identity/me")
        .then()
        .statusCode(200);
    Login.attempt(phone.username(), Office.PASSWORD).then().statusCode(401);
    Login.attempt(phone.username(), NEW).then().statusCode(200);
    assertThat(
            Told.events(
                SessionsRevoked.class,
                event ->
                    event.userId().value().equals(phone.id())
                        && event.reason().equals("password_changed")))
        .isNotEmpty();
  }

  @Test
  void weak_passwords_are_refused() {
    var wali = Office.wali();
    for (var weak :
        new String[] {
          "pendek#1", "aaaaaaaaaaaa", "bismillah123", "x" + wali.username() + "x", Office.PASSWORD
        }) {
      change(wali, Office.PASSWORD, weak)
          .then()
          .statusCode(422)
          .body(at("code", equalTo("validation_failed")))
          .body(at("errors[0].field", equalTo("newPassword")));
    }
  }

  @Test
  void the_wrong_current_password_changes_nothing() {
    var wali = Office.wali();

    change(wali, "bukan-itu-kuncinya", NEW)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("invalid_credentials")));
    Login.attempt(wali.username(), Office.PASSWORD).then().statusCode(200);
  }

  @Test
  void a_reset_gives_a_password_that_works_once_and_logs_out_everywhere() {
    var bendahara = Office.bendahara();
    var wali = Office.wali();

    var reset = bendahara.request().post("/api/identity/users/" + wali.id() + "/password-reset");

    reset.then().statusCode(200);
    String temporary = at(reset, "temporaryPassword");
    wali.request().get("/api/identity/me").then().statusCode(401);
    Login.attempt(wali.username(), Office.PASSWORD).then().statusCode(401);
    assertThat(Office.chooses(wali.username(), temporary).id()).isEqualTo(wali.id());
    Login.attempt(wali.username(), temporary, "10.77.1.1").then().statusCode(401);
  }

  @Test
  void nobody_resets_their_own_password() {
    var bendahara = Office.bendahara();

    bendahara
        .request()
        .post("/api/identity/users/" + bendahara.id() + "/password-reset")
        .then()
        .statusCode(409)
        .body(at("code", equalTo("own_account")));
  }

  @Test
  void no_password_is_ever_told() {
    var wali = Office.wali();
    change(wali, Office.PASSWORD, NEW).then().statusCode(200);

    var entries = Told.audit("password.changed", wali.id());

    assertThat(entries.toString()).doesNotContain(NEW).doesNotContain(Office.PASSWORD);
  }
}
