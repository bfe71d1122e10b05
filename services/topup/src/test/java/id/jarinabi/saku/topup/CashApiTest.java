package id.jarinabi.saku.topup;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In these tests identity and saldo are away: what needs their answers is shown where all
/// services run.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CashApiTest {
  private static final String CASH =
      "{\"santriId\":\"SANTRI\",\"amount\":50000,\"payerName\":\"Bapak Budi\"}";

  @Test
  void while_identity_is_away_no_cash_is_recorded_and_the_key_stays_free() {
    var key = UUID.randomUUID();
    var santri = Desk.someSantri();

    for (int i = 0; i < 2; i++) {
      cash(Desk.KEUANGAN, key.toString(), CASH.replace("SANTRI", santri.toString()))
          .then()
          .statusCode(503)
          .body(at("code", equalTo("temporarily_unavailable")));
    }

    assertThat(Desk.database().number("select count(*) from idempotency where key = ?", key))
        .isZero();
    assertThat(topupsOf(santri.value())).isZero();
  }

  @Test
  void cash_needs_a_key() {
    cash(Desk.KEUANGAN, null, CASH.replace("SANTRI", Desk.someSantri().toString()))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("idempotency_key_required")));
    cash(Desk.KEUANGAN, "no-uuid", CASH.replace("SANTRI", Desk.someSantri().toString()))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("malformed_request")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "422 | {}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":999,\"payerName\":\"Budi\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":0,\"payerName\":\"Budi\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":-5000,\"payerName\":\"Budi\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":10000001,\"payerName\":\"Budi\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":9007199254740992,\"payerName\":\"Budi\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":5000,\"payerName\":\"\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":5000,\"payerName\":\"a\\u0000b\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":5000,\"payerName\":\"Budi\",\"note\":\" \"}",
        "422 | {\"santriId\":null,\"amount\":5000,\"payerName\":\"Budi\"}",
        "422 | {\"santriId\":\"SANTRI\",\"amount\":5000}",
        "400 | {\"santriId\":\"x\",\"amount\":5000,\"payerName\":\"Budi\"}",
        "400 | {\"santriId\":\"SANTRI\",\"amount\":\"5000\",\"payerName\":\"Budi\"}",
        "400 | {\"santriId\":\"SANTRI\",\"amount\":5000.5,\"payerName\":\"Budi\"}",
        "400 | {\"santriId\":\"SANTRI\",\"amount\":5000,\"payerName\":7}",
        "400 | {\"santriId\":\"SANTRI\",\"amount\":5000,\"payerName\":\"B\",\"status\":\"PAID\"}",
        "400 | [1]",
        "400 | {"
      })
  void cash_that_is_no_cash_is_refused_and_nothing_is_stored(int status, String body) {
    var santri = Desk.someSantri();

    cash(Desk.KEUANGAN, UUID.randomUUID().toString(), body.replace("SANTRI", santri.toString()))
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body(at("detail", not(containsString("id.jarinabi"))));

    assertThat(topupsOf(santri.value())).isZero();
  }

  @Test
  void only_admin_keuangan_records_cash_and_asks_and_only_the_bendahara_approves() {
    var topup = Desk.reversalRequested(Desk.someSantri());
    for (var role : Role.values()) {
      var person = Person.of(role);
      var mayRecord = role == Role.ADMIN_KEUANGAN;
      var mayApprove = role == Role.BENDAHARA;

      assertThat(cash(person, UUID.randomUUID().toString(), "{}").statusCode())
          .isEqualTo(mayRecord ? 422 : 403);
      assertThat(post(person, "/" + topup + "/reversal", "{}").statusCode())
          .isEqualTo(mayRecord ? 422 : 403);
      assertThat(post(person, "/" + topup + "/reversal/approve", "{}").statusCode())
          .isEqualTo(mayApprove ? 422 : 403);
    }
  }

  @Test
  void a_reversal_of_what_is_not_there_or_was_not_asked_for_is_refused_before_any_pin() {
    var reversal = "{\"reason\":\"salah santri\",\"pin\":\"271828\"}";
    var approval = "{\"pin\":\"314159\"}";
    var paid = Desk.paid(Desk.someSantri());

    post(Desk.KEUANGAN, "/" + Uuid7.next() + "/reversal", reversal).then().statusCode(404);
    post(Desk.BENDAHARA, "/" + Uuid7.next() + "/reversal/approve", approval).then().statusCode(404);
    post(Desk.BENDAHARA, "/" + paid + "/reversal/approve", approval)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("reversal_not_requested")));
  }

  @Test
  void while_identity_is_away_nothing_is_taken_back() {
    var paid = Desk.paid(Desk.someSantri());
    var requested = Desk.reversalRequested(Desk.someSantri());

    post(Desk.KEUANGAN, "/" + paid + "/reversal", "{\"reason\":\"salah\",\"pin\":\"271828\"}")
        .then()
        .statusCode(503);
    post(Desk.BENDAHARA, "/" + requested + "/reversal/approve", "{\"pin\":\"314159\"}")
        .then()
        .statusCode(503);

    assertThat(Desk.row(paid)).containsEntry("status", "PAID");
    assertThat(Desk.row(requested)).containsEntry("reversal_approved_by", null);
  }

  @Test
  void who_asked_for_a_reversal_is_answered_again_and_another_learns_that_it_was_asked() {
    var requested = Desk.reversalRequested(Desk.someSantri());
    var reversal = "{\"reason\":\"salah santri\",\"pin\":\"271828\"}";

    post(Desk.KEUANGAN, "/" + requested + "/reversal", reversal)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("REVERSAL_REQUESTED")));
    post(Person.of(Role.ADMIN_KEUANGAN), "/" + requested + "/reversal", reversal)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("reversal_already_requested")));
  }

  @Test
  void a_pin_of_the_wrong_form_is_refused_without_being_repeated() {
    var topup = Desk.reversalRequested(Desk.someSantri());

    for (var pin : List.of("12345", "1234567", "abcdef", "１２３４５６")) {
      post(Desk.BENDAHARA, "/" + topup + "/reversal/approve", "{\"pin\":\"" + pin + "\"}")
          .then()
          .statusCode(422)
          .body(not(containsString(pin)));
    }
  }

  private static long topupsOf(UUID santri) {
    return Desk.database()
        .number("select count(*) from topup_requests where santri_id = ?", santri);
  }

  private static Response cash(Person person, String key, String body) {
    var request = person.request().contentType(ContentType.JSON).body(body);
    return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/topup/cash");
  }

  private static Response post(Person person, String path, String body) {
    return person.request().contentType(ContentType.JSON).body(body).post("/api/topup/cash" + path);
  }
}
