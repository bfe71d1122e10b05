package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AccessTest {
  private static final String ME = "/api/topup/shop/me";

  @Test
  void a_caller_is_who_the_token_says() {
    var santri = Person.santri(new SantriId(UUID.randomUUID()));

    var me = santri.request().header("X-Forwarded-For", "evil, 203.0.113.9").get(ME).jsonPath();

    assertThat(me.getString("userId")).isEqualTo(santri.userId().toString());
    assertThat(me.getString("santriId")).isEqualTo(String.valueOf(santri.santriId()));
    assertThat(me.getString("sessionId")).isEqualTo(santri.sessionId().toString());
    assertThat(me.getString("role")).isEqualTo("SANTRI");
    assertThat(me.getString("address")).isEqualTo("203.0.113.9");
  }

  @Test
  void nobody_is_asked_to_log_in() {
    refused(given().get(ME), 401, "unauthenticated");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"BENDAHARA", "SANTRI"},
      mode = EnumSource.Mode.EXCLUDE)
  void another_role_is_forbidden(Role role) {
    refused(Person.of(role).request().get(ME), 403, "forbidden");
  }

  @Test
  void whoever_still_has_a_temporary_password_is_told_to_change_it() {
    refused(
        given().auth().oauth2(Person.of(Role.BENDAHARA).token("password-change")).get(ME),
        403,
        "password_change_required");
  }

  @Test
  void a_kiosk_is_no_bendahara() {
    refused(
        given().auth().oauth2(Person.of(Role.BENDAHARA).token("kiosk")).get(ME), 403, "forbidden");
  }

  @Test
  void who_may_not_enter_does_not_learn_what_is_wrong_with_the_body() {
    refused(
        given()
            .contentType("application/json")
            .body("{ broken".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/api/topup/shop/orders/once"),
        401,
        "unauthenticated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "Digest x", "nonsense", "Bearer a b"})
  void a_credential_of_another_kind_is_none(String authorization) {
    refused(given().header("Authorization", authorization).get(ME), 401, "unauthenticated");
  }
}
