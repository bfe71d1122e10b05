package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.get;
import static id.jarinabi.saku.penagihan.world.Pesantren.id;
import static id.jarinabi.saku.penagihan.world.Pesantren.today;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.PosLedger;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a lost answer, a death or a careless neighbour leaves behind is finished, once.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class UnfinishedClaimTest {
  private Pesantren pondok;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
  }

  @Test
  void an_answer_of_pos_that_got_lost_is_pending_and_the_same_key_finishes_it_once() {
    pondok.sells(5_000);
    var key = UUID.randomUUID();
    PosLedger.losesAnswers(1);

    var lost = pondok.claims(key);
    lost.then().statusCode(202).body(at("status", equalTo("PENDING")));
    var claim = UUID.fromString(at(lost, "id"));
    await()
        .untilAsserted(
            () -> assertThat(pondok.claims(key).then().extract().statusCode()).isEqualTo(201));

    get(pondok.kasir(), claim).then().statusCode(200).body(at("amount", equalTo(5_000)));
    assertThat(Told.events(claim)).containsExactly("claim-submitted");
  }

  @Test
  void a_claim_whose_caller_never_comes_back_is_finished_by_itself() {
    pondok.sells(5_000);
    PosLedger.losesAnswers(1);
    var claim = UUID.fromString(pondok.claims().path("id"));

    await().untilAsserted(() -> get(pondok.keuangan(), claim).then().statusCode(200));

    assertThat(Told.events(claim)).containsExactly("claim-submitted");
  }

  @Test
  void a_process_that_died_before_it_asked_pos_leaves_nothing_undone() {
    pondok.sells(5_000);
    var claim = UUID.randomUUID();
    begun(claim, "now()");

    await()
        .untilAsserted(
            () ->
                get(pondok.kasir(), claim)
                    .then()
                    .statusCode(200)
                    .body(at("amount", equalTo(5_000))));
  }

  @Test
  void while_pos_is_overworked_nobody_knows_and_in_the_end_there_is_one_claim() {
    pondok.sells(5_000);
    var key = UUID.randomUUID();
    PosLedger.isOverworked(1);

    pondok.claims(key).then().statusCode(202);

    await().untilAsserted(() -> pondok.claims(key).then().statusCode(201));
    assertThat(claims()).isEqualTo(1);
  }

  @Test
  void a_careless_pos_cannot_bring_a_sale_into_two_live_claims() {
    pondok.sells(5_000);
    id(pondok.claims());
    PosLedger.isCareless(true);
    try {
      pondok.claims().then().statusCode(409).body(at("code", equalTo("nothing_to_claim")));
    } finally {
      PosLedger.isCareless(false);
    }

    assertThat(claims()).isEqualTo(1);
  }

  @Test
  void a_claim_that_nobody_knows_of_yet_is_pending_for_those_who_may_see_it() {
    var claim = UUID.randomUUID();
    begun(claim, "now() + interval '1 hour'");

    pending(get(pondok.kasir(), claim), claim);
    pending(get(pondok.keuangan(), claim), claim);
    get(Pesantren.open().kasir(), claim).then().statusCode(404);
    verified(claim).then().statusCode(404);
  }

  @Test
  void an_attempt_that_came_to_nothing_is_no_claim() {
    var claim = UUID.randomUUID();
    begun(claim, "now()");

    await().untilAsserted(() -> get(pondok.kasir(), claim).then().statusCode(404));
  }

  /// An attempt whose process has died; nobody takes it up before then.
  private void begun(UUID claim, String tryAfter) {
    Bench.get()
        .database()
        .execute(
            """
            insert into penagihan.claim_attempts (claim_id, caller_id, key, fingerprint, unit_id,
              from_day, to_day, asked_by, try_after)
            values (?, ?, uuidv7(), '\\x01', ?, ?, ?, ?::jsonb, %s)"""
                .formatted(tryAfter),
            claim,
            pondok.kasir().userId().value(),
            pondok.unit().value(),
            today(),
            today(),
            """
            {"userId": "%s", "role": "admin-unit", "sessionId": "%s", "address": "10.0.0.1",
             "requestId": "one-that-died"}"""
                .formatted(pondok.kasir().userId(), pondok.kasir().sessionId()));
  }

  private static void pending(Response answer, UUID claim) {
    answer
        .then()
        .statusCode(202)
        .body(at("id", equalTo(claim.toString())))
        .body(at("status", equalTo("PENDING")));
  }

  private Response verified(UUID claim) {
    return pondok.keuangan().request().get("/api/penagihan/claims/" + claim + "/verification");
  }

  private long claims() {
    return Bench.get()
        .database()
        .number(
            "select count(*) from penagihan.billing_claims where unit_id = ?",
            pondok.unit().value());
  }
}
