package id.jarinabi.saku.identity.account;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A start of its own, for the full run: every flow end to end begins with the demo anyway.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(DemoTest.DemoMode.class)
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class DemoTest {
  private static final String PASSWORD = "Saku#Demo2026";

  public static class DemoMode implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("saku.demo", "true");
    }
  }

  @Test
  void the_demo_begins_with_a_bendahara_everybody_knows() {
    var answer = Login.attempt("bendahara", PASSWORD);

    answer
        .then()
        .statusCode(200)
        .body(at("user.role", equalTo("bendahara")))
        .body(at("user.mustChangePassword", equalTo(false)))
        .body(at("user.hasPin", equalTo(true)));
    assertThat(answer.header("Set-Cookie")).doesNotContain("Secure");
  }

  @Test
  void demo_accounts_get_the_password_and_pin_of_the_demo() {
    var bendahara = Login.of("bendahara", PASSWORD);
    var username = "keuangan" + Office.number();

    Office.register(
            bendahara, username, "admin-keuangan", Map.of("password", PASSWORD, "pin", "271828"))
        .then()
        .statusCode(201)
        .body(at("mustChangePassword", equalTo(false)))
        .body(at("hasPin", equalTo(true)))
        .body(at("temporaryPassword", nullValue()));

    var keuangan = Login.of(username, PASSWORD);
    var nis = "D" + Office.number();
    keuangan
        .request()
        .body(
            Map.of(
                "nis",
                nis,
                "name",
                "Demo",
                "gender",
                "PUTRA",
                "password",
                PASSWORD,
                "pin",
                "246810"))
        .post("/api/identity/santri")
        .then()
        .statusCode(201)
        .body(at("hasPin", equalTo(true)));
    Login.of(nis, PASSWORD).request().get("/api/identity/me").then().statusCode(200);
  }
}
