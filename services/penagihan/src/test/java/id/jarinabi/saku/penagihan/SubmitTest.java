package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.get;
import static id.jarinabi.saku.penagihan.world.Pesantren.id;
import static id.jarinabi.saku.penagihan.world.Pesantren.today;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.PinDesk;
import id.jarinabi.saku.penagihan.world.PosLedger;
import id.jarinabi.saku.penagihan.world.Sold;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class SubmitTest {
  private Pesantren pondok;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
  }

  @Test
  void a_claim_is_the_sum_of_the_recorded_sales_with_its_recap() {
    pondok.sells(5_000);
    PosLedger.sell(
        new Sold(
            pondok.unit(),
            OffsetDateTime.now(Pesantren.ZONE),
            500,
            List.of(
                new Sold.Item("Nasi goreng", 2, 5_000, 4_500, 0),
                new Sold.Item("Es teh", 1, 2_000, 2_000, 250))));

    var claim = pondok.claims();

    claim
        .then()
        .statusCode(201)
        .body(at("status", equalTo("SUBMITTED")))
        .body(at("amount", equalTo(15_250)))
        .body(at("transactionCount", equalTo(2)))
        .body(at("unitId", equalTo(pondok.unit().toString())))
        .body(at("items.name", equalTo(List.of("Es teh", "Nasi goreng"))))
        .body(at("items.quantity", equalTo(List.of(1, 3))))
        .body(at("items.net", equalTo(List.of(1_750, 14_000))))
        .body(at("discounts", equalTo(500)))
        .body(at("authorizations", hasSize(0)));
    assertThat(claim.<String>path("claimNumber")).matches("KLM-\\d{8}-\\d{6}");
    assertThat(Told.events(id(claim))).containsExactly("claim-submitted");
    assertThat(Told.audit(id(claim))).containsExactly("claim.submitted");
  }

  @Test
  void what_was_claimed_is_not_claimed_again_and_the_preview_says_so() {
    pondok.sells(5_000);
    id(pondok.claims());

    pondok.claims().then().statusCode(409).body(at("code", equalTo("nothing_to_claim")));

    var preview =
        pondok
            .kasir()
            .request()
            .get("/api/penagihan/claims/preview?from=" + today() + "&to=" + today());
    preview
        .then()
        .statusCode(200)
        .body(at("amount", equalTo(0)))
        .body(at("transactionCount", equalTo(0)));
  }

  @Test
  void the_same_key_gets_the_first_answer_again_and_another_body_is_refused() {
    pondok.sells(5_000);
    var key = UUID.randomUUID();
    var first = pondok.claims(key);
    Pesantren.says(pondok.keuangan(), id(first), "APPROVE");

    var again = pondok.claims(pondok.kasir(), key, today().minusDays(30), today(), PinDesk.WRONG);
    var other = pondok.claims(pondok.kasir(), key, today(), today(), PinDesk.RIGHT);

    again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
    assertThat(again.<Object>path("$")).isEqualTo(first.<Object>path("$"));
    other.then().statusCode(422).body(at("code", equalTo("idempotency_key_reused")));
  }

  @Test
  void that_there_was_nothing_is_the_answer_of_its_key_for_ever() {
    var key = UUID.randomUUID();
    pondok.claims(key).then().statusCode(409);
    pondok.sells(5_000);

    pondok
        .claims(key)
        .then()
        .statusCode(409)
        .header("Idempotent-Replayed", equalTo("true"))
        .body(at("code", equalTo("nothing_to_claim")));
    pondok.claims().then().statusCode(201);
  }

  @Test
  void a_wrong_pin_claims_nothing_is_audited_and_leaves_the_key_free() {
    pondok.sells(5_000);
    var key = UUID.randomUUID();

    pondok
        .claims(pondok.kasir(), key, today(), today(), PinDesk.WRONG)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("pin_invalid")))
        .body(at("attemptsRemaining", equalTo(4)));
    pondok
        .claims(pondok.kasir(), key, today(), today(), PinDesk.LOCKED)
        .then()
        .statusCode(423)
        .body(at("code", equalTo("pin_locked")));

    pondok.claims(pondok.kasir(), key, today(), today(), PinDesk.RIGHT).then().statusCode(201);
    assertThat(Told.audit(pondok.unit().value()))
        .containsExactly("claim.submit-refused pin_invalid", "claim.submit-refused pin_locked");
  }

  @Test
  void of_many_claims_at_once_each_sale_is_in_one() {
    for (int i = 0; i < 20; i++) {
      pondok.sells(1_000 + i);
    }

    var answers = AtOnce.times(12, pondok::claims);

    assertThat(answers.stream().map(Response::statusCode)).containsOnly(201, 409);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 201)).hasSize(1);
    assertThat(
            Bench.get()
                .database()
                .number(
                    """
                    select count(*) from penagihan.billing_claim_items i
                    join penagihan.billing_claims c on c.id = i.claim_id
                    where c.unit_id = ?""",
                    pondok.unit().value()))
        .isEqualTo(20);
  }

  @Test
  void of_many_calls_with_one_key_at_once_one_claim_comes() {
    pondok.sells(5_000);
    var key = UUID.randomUUID();

    var answers = AtOnce.times(12, () -> pondok.claims(key));

    assertThat(answers.stream().map(Response::statusCode)).containsOnly(201, 409);
    assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
        .allSatisfy(answer -> answer.then().body(at("code", equalTo("request_in_progress"))));
    assertThat(claims()).isEqualTo(1);
  }

  @Test
  void days_that_are_none_are_refused() {
    var cases =
        List.of(
            "{\"from\":\"2026-11-02\",\"to\":\"2026-11-01\",\"pin\":\"271828\"}",
            "{\"from\":\"2024-11-02\",\"to\":\"2026-11-01\",\"pin\":\"271828\"}",
            "{\"from\":\"1999-11-02\",\"to\":\"2000-01-01\",\"pin\":\"271828\"}",
            "{\"to\":\"2026-11-01\",\"pin\":\"271828\"}",
            "{\"from\":\"2026-11-01\",\"to\":\"2026-11-01\",\"pin\":\"27182\"}",
            "{\"from\":\"2026-11-01\",\"to\":\"2026-11-01\",\"pin\":\"271828\",\"note\":\" \"}");

    assertThat(cases)
        .allSatisfy(
            body ->
                pondok
                    .kasir()
                    .request()
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(body)
                    .post("/api/penagihan/claims")
                    .then()
                    .statusCode(422));
  }

  @Test
  void only_the_units_own_admin_claims_and_another_units_claim_is_not_found() {
    var claim = pondok.claimed();
    var stranger = Pesantren.open();

    for (var role : Role.values()) {
      if (role != Role.ADMIN_UNIT) {
        var answer =
            pondok.claims(Person.of(role), UUID.randomUUID(), today(), today(), PinDesk.RIGHT);
        answer.then().statusCode(403);
      }
    }
    get(stranger.kasir(), claim).then().statusCode(404);
    stranger
        .kasir()
        .request()
        .get("/api/penagihan/claims?unitId=" + pondok.unit())
        .then()
        .body(at("items", hasSize(0)));
    stranger
        .bendahara()
        .request()
        .get("/api/penagihan/claims?status=SUBMITTED&unitId=" + pondok.unit())
        .then()
        .body(at("items.id", equalTo(List.of(claim.toString()))));
  }

  private long claims() {
    return Bench.get()
        .database()
        .number(
            "select count(*) from penagihan.billing_claims where unit_id = ?",
            pondok.unit().value());
  }
}
