package id.jarinabi.saku.identity.pin;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whoever resets a colleague's password could decide in the colleague's name: for a day, the
/// two of them are not two people.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecentlyResetTest {
  private static final String WRONG = "502913";

  /// Somebody of the office with a PIN, whose password `by` reset just now.
  private static Login resetBy(Login by) {
    var colleague = withPin(Office.keuangan());
    String temporary =
        by.request()
            .post("/api/identity/users/" + colleague.id() + "/password-reset")
            .then()
            .statusCode(200)
            .extract()
            .path("temporaryPassword");
    return Office.chooses(colleague.username(), temporary);
  }

  private static Login withPin(Login login) {
    login
        .request()
        .body(Map.of("password", Office.PASSWORD, "newPin", Office.PIN))
        .put("/api/identity/me/pin")
        .then()
        .statusCode(204);
    return login;
  }

  private static String result(Login of, String pin, UUID... notResetBy) {
    return Asking.ask(
            Map.of(
                "userId", of.id(),
                "sessionId", of.session(),
                "pin", pin,
                "notResetBy", List.of(notResetBy)))
        .then()
        .statusCode(200)
        .extract()
        .path("result");
  }

  /// Moves the database's clock while something happens.
  private static void later(String interval, Runnable happens) {
    clock("clock_timestamp() + interval '" + interval + "'");
    try {
      happens.run();
    } finally {
      clock("clock_timestamp()");
    }
  }

  private static void clock(String expression) {
    Bench.get()
        .database()
        .execute(
            "create or replace function identity.saku_now() returns timestamptz"
                + " language sql volatile return "
                + expression);
  }

  @Test
  void somebody_who_was_reset_by_the_other_may_not_decide_beside_them_for_a_day() {
    var bendahara = Office.bendahara();
    var keuangan = resetBy(bendahara);

    assertThat(result(keuangan, Office.PIN, bendahara.id())).isEqualTo("RECENTLY_RESET");
    later(
        "23 hours 59 minutes",
        () ->
            assertThat(result(keuangan, Office.PIN, UUID.randomUUID(), bendahara.id()))
                .isEqualTo("RECENTLY_RESET"));
    later(
        "24 hours 1 minute",
        () -> assertThat(result(keuangan, Office.PIN, bendahara.id())).isEqualTo("VALID"));
  }

  @Test
  void a_reset_by_somebody_who_has_no_part_in_it_does_not_matter() {
    var keuangan = resetBy(Office.bendahara());

    assertThat(result(keuangan, Office.PIN, Office.kasir().id())).isEqualTo("VALID");
    assertThat(result(keuangan, Office.PIN)).isEqualTo("VALID");
  }

  @Test
  void ones_own_new_password_and_pin_are_no_reset() {
    var keuangan = withPin(Office.keuangan());

    assertThat(result(keuangan, Office.PIN, keuangan.id())).isEqualTo("VALID");
  }

  @Test
  void a_santris_pin_set_in_the_office_is_a_reset_by_the_one_who_set_it() {
    var keuangan = Office.keuangan();
    var child = Office.santriWithPin(keuangan);
    var check = Map.of("userId", child.userId(), "sessionId", UUID.randomUUID(), "pin", Office.PIN);

    Asking.ask(with(check, keuangan.id())).then().body(at("result", equalTo("RECENTLY_RESET")));
    Asking.ask(with(check, UUID.randomUUID())).then().body(at("result", equalTo("VALID")));
  }

  @Test
  void a_pin_that_is_not_looked_at_counts_as_no_try() {
    var bendahara = Office.bendahara();
    var keuangan = resetBy(bendahara);
    for (int tries = 0; tries < 6; tries++) {
      assertThat(result(keuangan, WRONG, bendahara.id())).isEqualTo("RECENTLY_RESET");
    }

    assertThat(result(keuangan, Office.PIN)).isEqualTo("VALID");
  }

  @Test
  void a_wrong_pin_of_the_office_is_on_record() {
    var keuangan = withPin(Office.keuangan());

    assertThat(result(keuangan, WRONG)).isEqualTo("INVALID");

    assertThat(Told.audit("pin.refused", keuangan.id()))
        .singleElement()
        .matches(entry -> entry.actorId() != null && "admin-keuangan".equals(entry.actorRole()));
  }

  @Test
  void whom_it_may_not_be_reset_by_is_asked_about_users_only() {
    var child = Office.santriWithPin(Office.keuangan());

    Asking.about(child.id())
        .pin(Office.PIN, Map.of("notResetBy", List.of(UUID.randomUUID())))
        .then()
        .statusCode(422);
  }

  private static Map<String, Object> with(Map<String, ?> check, UUID notResetBy) {
    var more = new HashMap<String, Object>(check);
    more.put("notResetBy", List.of(notResetBy));
    return more;
  }
}
