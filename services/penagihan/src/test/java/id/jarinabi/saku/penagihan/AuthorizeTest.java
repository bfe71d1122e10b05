package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.get;
import static id.jarinabi.saku.penagihan.world.Pesantren.id;
import static id.jarinabi.saku.penagihan.world.Pesantren.post;
import static id.jarinabi.saku.penagihan.world.Pesantren.says;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.PinDesk;
import id.jarinabi.saku.penagihan.world.PosLedger;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class AuthorizeTest {
  private Pesantren pondok;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
  }

  @Test
  void two_different_people_one_of_each_role_settle_in_either_order() {
    for (var order :
        List.of(
            List.of(pondok.keuangan(), pondok.bendahara()),
            List.of(pondok.bendahara(), pondok.keuangan()))) {
      var claim = pondok.claimed();

      says(order.getFirst(), claim, "APPROVE")
          .then()
          .statusCode(200)
          .body(at("status", equalTo("PARTIALLY_AUTHORIZED")));
      says(order.getLast(), claim, "APPROVE")
          .then()
          .statusCode(200)
          .body(at("status", equalTo("SETTLED")))
          .body(at("settledAt", notNullValue()))
          .body(at("authorizations", hasSize(2)))
          .body(at("authorizations[0].userId", equalTo(order.getFirst().userId().toString())))
          .body(at("authorizations[1].role", equalTo(order.getLast().role().wireName())));

      assertThat(Told.events(claim))
          .containsExactly("claim-submitted", "claim-authorized", "claim-settled");
      assertThat(Told.audit(claim))
          .containsExactly("claim.submitted", "claim.authorized", "claim.settled");
    }
  }

  /// A pair of which one must not be there, and how the second of them is answered.
  private record Wrong(String who, Person one, Person other) {}

  @Test
  void all_wrong_pairs_of_authorisers_are_refused_in_both_orders() {
    var claimantAsFinance = as(pondok.kasir(), Role.ADMIN_KEUANGAN);
    var claimantAsBendahara = as(pondok.kasir(), Role.BENDAHARA);
    var keuangan = pondok.keuangan();
    var bendahara = pondok.bendahara();
    var wrong =
        List.of(
            new Wrong("admin keuangan twice", keuangan, keuangan.onAnotherDevice()),
            new Wrong("bendahara twice", bendahara, bendahara.onAnotherDevice()),
            new Wrong("two admin keuangan", keuangan, Person.of(Role.ADMIN_KEUANGAN)),
            new Wrong("two bendahara", bendahara, Person.of(Role.BENDAHARA)),
            new Wrong("one person in both roles", keuangan, as(keuangan, Role.BENDAHARA)),
            new Wrong("the claimant as admin keuangan", claimantAsFinance, bendahara),
            new Wrong("the claimant as bendahara", keuangan, claimantAsBendahara),
            new Wrong("the cashier for one of the two", keuangan, pondok.kasir()));

    assertThat(wrong)
        .allSatisfy(
            pair -> {
              refuses(pair, pair.one(), pair.other());
              refuses(pair, pair.other(), pair.one());
            });
  }

  private void refuses(Wrong pair, Person first, Person second) {
    var claim = pondok.claimed();
    var answers = List.of(says(first, claim, "APPROVE"), says(second, claim, "APPROVE"));

    assertThat(answers.stream().map(Response::statusCode))
        .as(pair.who())
        .containsAnyOf(403, 409)
        .allMatch(status -> status == 200 || status == 403 || status == 409);
    get(pondok.keuangan(), claim)
        .then()
        .body(at("status", org.hamcrest.Matchers.oneOf("SUBMITTED", "PARTIALLY_AUTHORIZED")));
  }

  @Test
  void the_same_role_twice_is_already_authorized_and_a_closed_claim_is_not_open() {
    var claim = pondok.claimed();
    says(pondok.keuangan(), claim, "APPROVE");

    refused(says(pondok.keuangan(), claim, "APPROVE"), 409, "already_authorized");
    refused(says(Person.of(Role.ADMIN_KEUANGAN), claim, "REJECT"), 409, "already_authorized");
    says(pondok.bendahara(), claim, "APPROVE");
    refused(says(pondok.bendahara(), claim, "APPROVE"), 409, "claim_not_open");
    refused(says(pondok.keuangan(), claim, "REJECT"), 409, "claim_not_open");
  }

  @Test
  void wrong_and_locked_pins_are_audited_and_leave_the_claim_pending() {
    var claim = pondok.claimed();

    refused(says(pondok.keuangan(), claim, "APPROVE", PinDesk.WRONG), 403, "pin_invalid");
    refused(says(pondok.bendahara(), claim, "REJECT", PinDesk.LOCKED), 423, "pin_locked");

    get(pondok.keuangan(), claim)
        .then()
        .body(at("status", equalTo("SUBMITTED")))
        .body(at("authorizations", hasSize(0)));
    assertThat(Told.audit(claim))
        .containsExactly(
            "claim.submitted",
            "claim.authorization-refused pin_invalid",
            "claim.authorization-refused pin_locked");
  }

  @Test
  void who_was_just_reset_by_the_other_authoriser_or_the_claimant_may_not_authorise() {
    var claim = pondok.claimed();
    PinDesk.wasReset(pondok.keuangan().userId(), pondok.bendahara().userId());
    var byClaimant = Person.of(Role.BENDAHARA);
    PinDesk.wasReset(byClaimant.userId(), pondok.kasir().userId());

    refused(says(byClaimant, claim, "APPROVE"), 403, "recently_reset");
    says(pondok.bendahara(), claim, "APPROVE").then().statusCode(200);
    refused(says(pondok.keuangan(), claim, "APPROVE"), 403, "recently_reset");

    says(Person.of(Role.ADMIN_KEUANGAN), claim, "APPROVE")
        .then()
        .body(at("status", equalTo("SETTLED")));
  }

  @Test
  void who_was_just_reset_by_a_possible_second_does_not_speak_first() {
    var claim = pondok.claimed();
    pondok.introduces(pondok.bendahara(), "Ustadzah Bendahara");
    PinDesk.wasReset(pondok.keuangan().userId(), pondok.bendahara().userId());

    refused(says(pondok.keuangan(), claim, "APPROVE"), 403, "recently_reset");

    says(Person.of(Role.BENDAHARA), claim, "APPROVE").then().statusCode(200);
    says(pondok.keuangan(), claim, "APPROVE").then().body(at("status", equalTo("SETTLED")));
  }

  @Test
  void a_rejection_has_a_reason_ends_the_claim_and_frees_its_sales_at_once() {
    var claim = pondok.claimed();
    says(pondok.keuangan(), claim, "APPROVE");
    var without = Map.of("decision", "REJECT", "pin", PinDesk.RIGHT);
    refused(post(pondok.bendahara(), claim, "authorizations", without), 422, "reason_required");

    says(pondok.bendahara(), claim, "REJECT")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("REJECTED")))
        .body(at("end.reason", equalTo("selisih dengan rekap")));

    assertThat(Told.events(claim))
        .containsExactly("claim-submitted", "claim-authorized", "claim-rejected");
    pondok.claims().then().statusCode(201).body(at("amount", equalTo(5_000)));
  }

  @Test
  void a_cancelled_claim_frees_its_sales_but_only_while_nobody_has_said_anything() {
    var claim = pondok.claimed();
    var reason = Map.of("reason", "salah hari");

    post(Pesantren.open().kasir(), claim, "cancel", reason).then().statusCode(404);
    post(pondok.kasir(), claim, "cancel", reason)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("CANCELLED")));
    refused(post(pondok.kasir(), claim, "cancel", reason), 409, "claim_not_open");

    var again = id(pondok.claims());
    says(pondok.keuangan(), again, "APPROVE");
    refused(post(pondok.kasir(), again, "cancel", reason), 409, "claim_not_open");
    assertThat(Told.audit(claim))
        .containsExactly(
            "claim.submitted", "claim.cancelled", "claim.cancel-refused claim_not_open");
  }

  @Test
  void a_release_that_pos_did_not_hear_is_repeated_until_it_did() {
    var claim = pondok.claimed();
    PosLedger.isOverworked(1);

    post(pondok.kasir(), claim, "cancel", Map.of("reason", "salah hari"))
        .then()
        .statusCode(200)
        .body(at("status", equalTo("CANCELLED")));

    Awaitility.await().untilAsserted(() -> assertThat(PosLedger.isHeld(claim)).isFalse());
    pondok.claims().then().statusCode(201);
  }

  @Test
  void the_unit_confirms_the_cash_once_it_is_settled_with_its_pin() {
    var open = pondok.claimed();
    var settled = pondok.settled();
    var pin = Map.of("pin", PinDesk.RIGHT);

    refused(post(pondok.kasir(), open, "receipt", pin), 409, "claim_not_settled");
    refused(
        post(pondok.kasir(), settled, "receipt", Map.of("pin", PinDesk.WRONG)), 403, "pin_invalid");
    post(pondok.kasir(), settled, "receipt", pin)
        .then()
        .statusCode(200)
        .body(at("receivedBy", equalTo(pondok.kasir().userId().toString())));
    post(pondok.kasir(), settled, "receipt", pin).then().statusCode(200);
    refused(post(Person.adminOf(pondok.unit()), settled, "receipt", pin), 409, "already_received");

    assertThat(Told.events(settled)).filteredOn("cash-received"::equals).hasSize(1);
  }

  private static Person as(Person person, Role role) {
    return new Person(person.userId(), role, null, null, UUID.randomUUID());
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body(at("code", equalTo(code)));
  }
}
