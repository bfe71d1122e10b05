package id.jarinabi.saku.pos.request;

import static id.jarinabi.saku.pos.Till.cartOf;
import static id.jarinabi.saku.pos.Till.json;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.PosEvent.PaymentExpired;
import id.jarinabi.saku.events.PosEvent.PaymentRequested;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything but the payment itself, for which identity and saldo are needed.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PaymentRequestsTest {
  private static final String PATH = "/api/pos/payment-requests";

  private Till till;
  private SantriId aisyah;
  private Person owner;

  @BeforeEach
  void a_santri_we_know() {
    till = Till.open();
    aisyah = new SantriId(UUID.randomUUID());
    owner = Person.santri(aisyah);
    Bench.get()
        .topics()
        .tell(new SantriRegistered(aisyah, 1, "2026001", "Aisyah", "PUTRI", null, null, "ACTIVE"));
    await()
        .until(
            () ->
                Bench.get()
                        .database()
                        .number(
                            "select count(*) from pos.santri_names where santri_id = ?",
                            aisyah.value())
                    == 1);
  }

  @Test
  void a_request_waits_two_minutes_and_is_told() {
    var answer = ask(UUID.randomUUID()).statusCode(201).body(at("status", equalTo("AWAITING_PIN")));

    var id = answer.extract().<String>path("id");
    var created = OffsetDateTime.parse(answer.extract().path("createdAt"));
    assertThat(OffsetDateTime.parse(answer.extract().path("expiresAt")))
        .isBetween(created.plusSeconds(119), created.plusSeconds(121));
    try (var probe = Bench.get().topics().probe("pos")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          probe.events(
                              PaymentRequested.class,
                              e -> e.paymentRequestId().toString().equals(id)))
                      .singleElement()
                      .satisfies(event -> assertThat(event.total()).isEqualTo(5_000)));
    }
  }

  @Test
  void the_same_key_is_the_same_request() {
    var key = UUID.randomUUID();
    var id = ask(key).statusCode(201).extract().<String>path("id");

    ask(key).statusCode(201).header("Idempotent-Replayed", "true").body(at("id", equalTo(id)));
    var cart = cart();
    cart.put("discountReason", "lain");
    ask(key, cart).statusCode(422).body(at("code", equalTo("idempotency_key_reused")));
  }

  @Test
  void a_pin_has_no_place_in_a_request() {
    ask(UUID.randomUUID(), cartOf(aisyah))
        .statusCode(400)
        .body(at("code", equalTo("malformed_request")));
  }

  @Test
  void both_parties_see_it_and_nobody_else() {
    var id = asked();

    for (var party : List.of(till.cashier(), owner)) {
      party.request().get(PATH + "/" + id).then().statusCode(200).body(at("total", equalTo(5_000)));
      party
          .request()
          .get(PATH + "?status=AWAITING_PIN")
          .then()
          .statusCode(200)
          .body(at("items.id", equalTo(List.of(id))))
          .body(at("nextCursor", nullValue()));
      party.request().get(PATH + "?status=EXPIRED").then().body(at("items", equalTo(List.of())));
    }
    for (var stranger :
        List.of(Till.open().cashier(), Person.santri(new SantriId(UUID.randomUUID())))) {
      stranger.request().get(PATH + "/" + id).then().statusCode(404);
      stranger.request().delete(PATH + "/" + id).then().statusCode(404);
      stranger.request().get(PATH).then().body(at("items", equalTo(List.of())));
    }
  }

  @Test
  void a_cancelled_request_stays_cancelled_and_cannot_be_confirmed() {
    var id = asked();

    till.cashier().request().delete(PATH + "/" + id).then().statusCode(204);
    till.cashier().request().delete(PATH + "/" + id).then().statusCode(204);

    confirm(owner, id)
        .statusCode(409)
        .body(at("code", equalTo("payment_request_closed")))
        .body(at("requestStatus", equalTo("CANCELLED")));
  }

  @Test
  void a_request_expires_also_when_nobody_looks() {
    var id = asked();
    timePasses(id);

    await()
        .until(
            () ->
                Bench.get()
                        .database()
                        .number(
                            """
                            select count(*) from pos.payment_requests
                            where id = ? and status = 'EXPIRED'""",
                            UUID.fromString(id))
                    == 1);
    try (var probe = Bench.get().topics().probe("pos")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(
                          probe.events(
                              PaymentExpired.class,
                              e -> e.paymentRequestId().toString().equals(id)))
                      .hasSize(1));
    }
    confirm(owner, id).statusCode(409).body(at("requestStatus", equalTo("EXPIRED")));
    till.cashier()
        .request()
        .delete(PATH + "/" + id)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("payment_request_closed")));
  }

  @Test
  void only_the_owner_confirms_with_six_digits() {
    var id = asked();

    confirm(till.cashier(), id).statusCode(403);
    confirm(Person.santri(new SantriId(UUID.randomUUID())), id).statusCode(404);
    json(owner)
        .body("{}")
        .post(PATH + "/" + id + "/confirm")
        .then()
        .statusCode(422)
        .body(at("errors[0].field", equalTo("pin")));
  }

  @Test
  void while_identity_is_away_a_confirmation_changes_nothing_and_may_be_tried_again() {
    var id = asked();

    for (int i = 0; i < 2; i++) {
      confirm(owner, id).statusCode(503);
      owner.request().get(PATH + "/" + id).then().body(at("status", equalTo("AWAITING_PIN")));
    }
    assertThat(till.sales()).isZero();
  }

  @Test
  void a_santri_nobody_knows_cannot_be_asked() {
    var cart = cart();
    cart.put("ownerSantriId", UUID.randomUUID().toString());

    // identity, who would know, is away.
    ask(UUID.randomUUID(), cart).statusCode(503);
  }

  private Map<String, Object> cart() {
    var cart = cartOf(aisyah);
    cart.remove("pin");
    return cart;
  }

  private String asked() {
    return ask(UUID.randomUUID()).statusCode(201).extract().path("id");
  }

  private ValidatableResponse ask(UUID key) {
    return ask(key, cart());
  }

  private ValidatableResponse ask(UUID key, Object body) {
    return json(till.cashier())
        .header("Idempotency-Key", key.toString())
        .body(body)
        .post(PATH)
        .then();
  }

  private static ValidatableResponse confirm(Person person, String id) {
    return json(person).body(Map.of("pin", "246810")).post(PATH + "/" + id + "/confirm").then();
  }

  private static void timePasses(String id) {
    Bench.get()
        .database()
        .execute(
            "update pos.payment_requests set expires_at = pos.saku_now() where id = ?",
            UUID.fromString(id));
  }
}
