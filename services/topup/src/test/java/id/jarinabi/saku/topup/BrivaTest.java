package id.jarinabi.saku.topup;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In these tests identity and briva are away: what needs their answers is shown where all
/// services run.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BrivaTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00Z");

  @ParameterizedTest
  @CsvSource({"9999,422", "10000,503", "5000000,503", "5000001,422", "-1,422"})
  void an_amount_must_be_within_the_limits(long amount, int status) {
    var santri = Desk.someSantri();

    ask(waliOf(santri), santri, amount).then().statusCode(status);

    assertThat(topupsOf(santri)).isEmpty();
  }

  @Test
  void a_wali_asks_for_the_own_children_only_and_nobody_else_asks() {
    var santri = Desk.someSantri();

    ask(waliOf(Desk.someSantri()), santri, 50_000).then().statusCode(404);
    for (var role : Role.values()) {
      if (role != Role.WALI) {
        ask(Person.of(role), santri, 50_000).then().statusCode(403);
      }
    }
  }

  @Test
  void the_terms_are_known_before_anybody_asks() {
    Person.of(Role.WALI)
        .request()
        .get("/api/topup/briva")
        .then()
        .statusCode(200)
        .body(at("smallest", equalTo(10_000)))
        .body(at("largest", equalTo(5_000_000)))
        .body(at("fee", equalTo(0)))
        .body(at("validHours", equalTo(24)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWAITING_PAYMENT", "EXPIRED", "CANCELLED"})
  void money_for_a_request_pays_it_once_whatever_had_become_of_it(String status) {
    var santri = Desk.someSantri();
    var topup = request(santri, status, NOON.plusYears(1));
    var paid = paid(santri, topup, 75_000);

    Desk.tell(paid);
    Desk.tell(paid);

    assertThat(topupsOf(santri))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("status", "PAID"));
    assertThat(Desk.told(santri.value(), "saku.topup.paid.v1"))
        .singleElement()
        .asString()
        .contains(topup.toString(), "\"amount\": 75000", "\"method\": \"BRIVA\"");

    Desk.tell(
        new SaldoCredited(santri, Uuid7.next(), "BRIVA_TOPUP", topup, 75_000, 0, 75_000, 1, NOON));
    assertThat(Desk.row(topup)).containsEntry("status", "COMPLETED");
  }

  @Test
  void money_past_every_request_becomes_a_topup_of_its_own() {
    var santri = Desk.someSantri();
    var topup = request(santri, "AWAITING_PAYMENT", NOON.plusYears(1));

    Desk.tell(paid(santri, topup, 50_000));
    Desk.tell(paid(santri, topup, 51_000));
    Desk.tell(paid(santri, null, 52_000));
    Desk.tell(paid(santri, Uuid7.next(), 53_000));

    assertThat(topupsOf(santri))
        .extracting(row -> row.get("amount"), row -> row.get("status"))
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(50_000L, "PAID"),
            org.assertj.core.groups.Tuple.tuple(51_000L, "PAID"),
            org.assertj.core.groups.Tuple.tuple(52_000L, "PAID"),
            org.assertj.core.groups.Tuple.tuple(53_000L, "PAID"));
    assertThat(Desk.told(santri.value(), "saku.topup.paid.v1")).hasSize(4);
  }

  @Test
  void a_request_that_nobody_pays_expires_and_is_told() {
    var santri = Desk.someSantri();
    var topup = request(santri, "AWAITING_PAYMENT", NOON.minusYears(1));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(Desk.row(topup)).containsEntry("status", "EXPIRED"));
    assertThat(Desk.told(santri.value(), "saku.topup.expired.v1")).hasSize(1);
  }

  @Test
  void a_wali_cancels_the_own_open_request_and_no_paid_one() {
    var santri = Desk.someSantri();
    var topup = request(santri, "AWAITING_PAYMENT", NOON.plusYears(1));
    var wali = waliOf(santri);

    waliOf(Desk.someSantri())
        .request()
        .delete("/api/topup/requests/" + topup)
        .then()
        .statusCode(404);
    for (int i = 0; i < 2; i++) {
      wali.request()
          .delete("/api/topup/requests/" + topup)
          .then()
          .statusCode(200)
          .body(at("status", equalTo("CANCELLED")));
    }
    assertThat(Desk.told(santri.value(), "saku.topup.cancelled.v1")).hasSize(1);

    Desk.tell(paid(santri, topup, 75_000));
    wali.request()
        .delete("/api/topup/requests/" + topup)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("topup_not_open")));
  }

  @Test
  void a_santri_has_one_open_request_and_a_payment_is_one_topup_even_past_every_check() {
    var santri = Desk.someSantri();
    request(santri, "AWAITING_PAYMENT", NOON.plusYears(1));

    assertThatThrownBy(() -> request(santri, "AWAITING_PAYMENT", NOON.plusYears(1)))
        .hasMessageContaining("one_open_request_per_santri");
  }

  private static UUID request(SantriId santri, String status, OffsetDateTime expiresAt) {
    return (UUID)
        Desk.database()
            .rows(
                """
                insert into topup_requests
                  (santri_id, method, amount, status, created_by, va_number, fee, expires_at)
                values (?, 'BRIVA', 75000, ?, ?, '777770000000001', 0, ?) returning id""",
                santri.value(),
                status,
                Desk.KEUANGAN.userId().value(),
                expiresAt)
            .getFirst()
            .get("id");
  }

  private static VirtualAccountPaid paid(SantriId santri, UUID topup, long amount) {
    return new VirtualAccountPaid(
        Uuid7.next(), santri, topup, "BRI", "777770000000001", amount, NOON, NOON);
  }

  private static List<Map<String, Object>> topupsOf(SantriId santri) {
    return Desk.database().rows("select * from topup_requests where santri_id = ?", santri.value());
  }

  private static Person waliOf(SantriId santri) {
    var wali = Person.of(Role.WALI);
    Desk.tell(new WaliLinked(santri, wali.userId(), NOON));
    return wali;
  }

  private static Response ask(Person person, SantriId santri, long amount) {
    return person
        .request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"santriId\":\"%s\",\"amount\":%d}".formatted(santri, amount))
        .post("/api/topup/briva");
  }
}
