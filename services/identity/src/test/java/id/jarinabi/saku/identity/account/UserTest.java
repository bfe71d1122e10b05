package id.jarinabi.saku.identity.account;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UserTest {

  @Test
  void a_new_account_is_told_once_with_its_temporary_password() {
    var bendahara = Office.bendahara();
    var username = "pengurus." + Office.number();

    var made = Office.register(bendahara, username, "pengurus", Map.of("phone", "+62 812-3456"));

    made.then()
        .statusCode(201)
        .body(at("username", equalTo(username)))
        .body(at("active", equalTo(true)))
        .body(at("mustChangePassword", equalTo(true)))
        .body(at("temporaryPassword", notNullValue()));
    bendahara
        .request()
        .get("/api/identity/users/" + at(made, "id"))
        .then()
        .statusCode(200)
        .body(at("phone", equalTo("+62 812-3456")))
        .body(at("temporaryPassword", nullValue()));
    var id = UUID.fromString(at(made, "id"));
    assertThat(Told.events(UserRegistered.class, event -> event.userId().value().equals(id)))
        .singleElement()
        .matches(event -> event.role().equals("pengurus") && event.active());
    assertThat(Told.audit("user.created", id).toString())
        .contains(username)
        .doesNotContain(made.<String>path("temporaryPassword"));
  }

  @Test
  void admin_keuangan_manages_wali_santri_and_admin_unit_only() {
    var keuangan = Office.keuangan();
    var other = Office.keuangan();

    for (var role : List.of("bendahara", "admin-keuangan", "pengurus")) {
      Office.register(keuangan, role + Office.number(), role, Map.of()).then().statusCode(403);
    }
    for (var path : List.of("", "/password-reset")) {
      var request = keuangan.request();
      var answer =
          path.isEmpty()
              ? request.get("/api/identity/users/" + other.id())
              : request.post("/api/identity/users/" + other.id() + path);
      answer.then().statusCode(404).body(at("code", equalTo("not_found")));
    }
    keuangan
        .request()
        .body(Map.of("active", false))
        .patch("/api/identity/users/" + other.id())
        .then()
        .statusCode(404);
    keuangan
        .request()
        .get("/api/identity/users?limit=200")
        .then()
        .statusCode(200)
        .body(at("items.role", everyItem(in(List.of("wali", "santri", "admin-unit")))));
    Office.register(keuangan, "wali." + Office.number(), "wali", Map.of()).then().statusCode(201);
  }

  @Test
  void a_username_belongs_to_one_account() {
    var bendahara = Office.bendahara();
    var wali = Office.wali();

    Office.register(bendahara, wali.username(), "pengurus", Map.of())
        .then()
        .statusCode(409)
        .body(at("code", equalTo("username_taken")));
  }

  @Test
  void an_admin_unit_has_a_unit_and_nobody_else_has() {
    var bendahara = Office.bendahara();

    Office.register(bendahara, "kasir." + Office.number(), "admin-unit", Map.of())
        .then()
        .statusCode(422)
        .body(at("errors[0].field", equalTo("unitId")));
    Office.register(
            bendahara, "wali." + Office.number(), "wali", Map.of("unitId", UUID.randomUUID()))
        .then()
        .statusCode(422);
  }

  @Test
  void in_production_nobody_chooses_a_password_or_a_pin_for_somebody_else() {
    var bendahara = Office.bendahara();

    for (var secret : List.of("password", "pin")) {
      Office.register(bendahara, "wali." + Office.number(), "wali", Map.of(secret, "314159"))
          .then()
          .statusCode(400)
          .body(at("code", equalTo("malformed_request")));
    }
  }

  @Test
  void a_deactivated_account_is_out_at_once() {
    var bendahara = Office.bendahara();
    var wali = Office.wali();

    bendahara
        .request()
        .body(Map.of("active", false))
        .patch("/api/identity/users/" + wali.id())
        .then()
        .statusCode(200)
        .body(at("active", equalTo(false)));

    wali.request().get("/api/identity/me").then().statusCode(401);
    Login.attempt(wali.username(), Office.PASSWORD)
        .then()
        .statusCode(401)
        .body(at("code", equalTo("invalid_credentials")));
    assertThat(Told.events(UserChanged.class, event -> event.userId().value().equals(wali.id())))
        .singleElement()
        .matches(event -> !event.active());
    var entry = Told.audit("user.changed", wali.id()).getFirst();
    assertThat(entry.before()).containsEntry("active", true);
    assertThat(entry.after()).containsEntry("active", false);
    assertThat(entry.actorId()).isEqualTo(new UserId(bendahara.id()));
  }

  @Test
  void nobody_locks_themselves_out() {
    var bendahara = Office.bendahara();

    bendahara
        .request()
        .body(Map.of("active", false))
        .patch("/api/identity/users/" + bendahara.id())
        .then()
        .statusCode(409)
        .body(at("code", equalTo("own_account")));
  }

  @Test
  void a_cashier_moved_to_another_unit_logs_in_anew() {
    var bendahara = Office.bendahara();
    var kasir = Office.kasir();
    var unit = UUID.randomUUID();

    bendahara
        .request()
        .body(Map.of("unitId", unit))
        .patch("/api/identity/users/" + kasir.id())
        .then()
        .statusCode(200)
        .body(at("unitId", equalTo(unit.toString())));

    kasir.request().get("/api/identity/me").then().statusCode(401);
    assertThat(Login.claims(kasir.again().token())).contains(unit.toString());
  }

  @Test
  void people_are_found_by_name_and_pages_follow_one_another() {
    var bendahara = Office.bendahara();
    var mark = "Cari" + Office.number();
    for (int i = 0; i < 3; i++) {
      Office.register(
              bendahara, mark.toLowerCase(java.util.Locale.ROOT) + "." + i, "wali", Map.of())
          .then()
          .statusCode(201);
    }
    var path = "/api/identity/users?limit=2&q=" + mark;

    var first = bendahara.request().get(path);

    first.then().statusCode(200).body(at("items.size()", equalTo(2)));
    bendahara
        .request()
        .get(path + "&cursor=" + at(first, "nextCursor"))
        .then()
        .body(at("items.size()", equalTo(1)))
        .body(at("nextCursor", nullValue()))
        .body(at("items.id", not(hasItem(first.<String>path("items[0].id")))));
    bendahara
        .request()
        .get("/api/identity/users?q=%25" + mark)
        .then()
        .body(at("items.size()", equalTo(0)));
  }

  @Test
  void bad_input_is_refused_by_name() {
    var bendahara = Office.bendahara();

    for (var username : List.of("ab", "a b c", "äöü", "x".repeat(64), ".abc", "a\u0000bc")) {
      Office.register(bendahara, username, "wali", Map.of()).then().statusCode(422);
    }
    Office.register(bendahara, "benar." + Office.number(), "raja", Map.of())
        .then()
        .statusCode(422)
        .body(at("errors[0].field", equalTo("role")));
    Office.register(bendahara, "benar." + Office.number(), "wali", Map.of("admin", true))
        .then()
        .statusCode(400);
    bendahara.request().get("/api/identity/users/bukan-uuid").then().statusCode(404);
    bendahara.request().get("/api/identity/users/" + UUID.randomUUID()).then().statusCode(404);
  }
}
