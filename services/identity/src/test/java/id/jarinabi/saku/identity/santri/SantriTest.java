package id.jarinabi.saku.identity.santri;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.UserChanged;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SantriTest {

  @Test
  void a_registered_santri_can_log_in_with_the_nis() {
    var keuangan = Office.keuangan();

    var child = Office.santri(keuangan, "Ahmad Fauzan", "Asrama Umar");

    var login = Office.chooses(child.nis(), child.temporaryPassword());
    login
        .request()
        .get("/api/identity/me")
        .then()
        .statusCode(200)
        .body(at("role", equalTo("santri")))
        .body(at("santriId", equalTo(child.id().toString())))
        .body(at("hasPin", equalTo(false)));
    assertThat(
            Told.events(
                SantriRegistered.class, event -> event.santriId().value().equals(child.id())))
        .singleElement()
        .matches(event -> event.version() == 1 && event.status().equals("ACTIVE"));
    assertThat(
            Told.events(
                UserRegistered.class, event -> event.userId().value().equals(child.userId())))
        .singleElement()
        .matches(event -> event.santriId() != null && event.role().equals("santri"));
  }

  @Test
  void a_nis_belongs_to_one_santri_in_any_spelling() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);

    for (var nis : List.of(child.nis(), child.nis().toLowerCase(java.util.Locale.ROOT))) {
      keuangan
          .request()
          .body(Map.of("nis", nis, "name", "Kembar", "gender", "PUTRA"))
          .post("/api/identity/santri")
          .then()
          .statusCode(409)
          .body(at("code", equalTo("nis_taken")));
    }
  }

  @Test
  void a_change_grows_the_version_and_the_account_follows() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var nis = "B" + Office.number();

    keuangan
        .request()
        .body(Map.of("nis", nis, "name", "Nama Baru", "room", "K-7"))
        .patch("/api/identity/santri/" + child.id())
        .then()
        .statusCode(200)
        .body(at("nis", equalTo(nis)))
        .body(at("room", equalTo("K-7")))
        .body(at("status", equalTo("ACTIVE")));

    Login.attempt(nis, child.temporaryPassword()).then().statusCode(200);
    assertThat(
            Told.events(SantriChanged.class, event -> event.santriId().value().equals(child.id())))
        .singleElement()
        .matches(event -> event.version() == 2 && event.name().equals("Nama Baru"));
    assertThat(
            Told.events(UserChanged.class, event -> event.userId().value().equals(child.userId())))
        .singleElement()
        .matches(event -> event.name().equals("Nama Baru"));
  }

  @Test
  void a_change_to_a_taken_nis_changes_nothing() {
    var keuangan = Office.keuangan();
    var one = Office.santri(keuangan);
    var other = Office.santri(keuangan);

    keuangan
        .request()
        .body(Map.of("nis", other.nis(), "room", "X"))
        .patch("/api/identity/santri/" + one.id())
        .then()
        .statusCode(409)
        .body(at("code", equalTo("nis_taken")));
    keuangan
        .request()
        .get("/api/identity/santri/" + one.id())
        .then()
        .body(at("nis", equalTo(one.nis())))
        .body(at("room", nullValue()));
  }

  @Test
  void santri_are_found_by_name_and_by_nis() {
    var keuangan = Office.keuangan();
    var name = "Zulfa " + Office.number();
    var child = Office.santri(keuangan, name, null);

    for (var typed : List.of(name.toUpperCase(java.util.Locale.ROOT), child.nis())) {
      keuangan
          .request()
          .queryParam("q", typed)
          .get("/api/identity/santri")
          .then()
          .statusCode(200)
          .body(at("items.size()", equalTo(1)))
          .body(at("items[0].id", equalTo(child.id().toString())))
          .body(at("nextCursor", nullValue()));
    }
  }

  @Test
  void only_finance_reads_and_writes_the_register() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var path = "/api/identity/santri/" + child.id();

    Office.bendahara()
        .request()
        .get(path)
        .then()
        .statusCode(200)
        .body(at("userId", notNullValue()));
    for (var stranger : List.of(Office.kasir(), Office.wali(), Office.pengurus())) {
      stranger.request().get(path).then().statusCode(403);
      stranger.request().get("/api/identity/santri").then().statusCode(403);
      stranger.request().body(Map.of("room", "1")).patch(path).then().statusCode(403);
    }
  }

  @Test
  void bad_input_is_refused() {
    var keuangan = Office.keuangan();
    var good = Map.of("nis", "N" + Office.number(), "name", "Ada", "gender", "PUTRA");
    for (var bad :
        List.of(
            Map.of("nis", "a b"),
            Map.of("nis", "x"),
            Map.of("name", ""),
            Map.of("name", "\u0007"),
            Map.of("name", "x".repeat(501)),
            Map.of("gender", "CAMPUR"),
            Map.of("status", "HILANG"),
            Map.of("room", " "))) {
      var body = new java.util.HashMap<String, Object>(good);
      body.putAll(bad);
      keuangan.request().body(body).post("/api/identity/santri").then().statusCode(422);
    }
    var withSecret = new java.util.HashMap<String, Object>(good);
    withSecret.put("password", "Saku#Demo2026");
    keuangan.request().body(withSecret).post("/api/identity/santri").then().statusCode(400);
    keuangan
        .request()
        .body(Map.of("room", "1"))
        .patch("/api/identity/santri/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }
}
