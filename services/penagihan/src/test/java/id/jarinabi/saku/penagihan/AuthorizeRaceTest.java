package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.get;
import static id.jarinabi.saku.penagihan.world.Pesantren.id;
import static id.jarinabi.saku.penagihan.world.Pesantren.post;
import static id.jarinabi.saku.penagihan.world.Pesantren.says;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.PinDesk;
import id.jarinabi.saku.penagihan.world.PosLedger;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Gate;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many hands on one claim at the same instant.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class AuthorizeRaceTest {
  private Pesantren pondok;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
  }

  @Test
  void one_who_was_reset_by_the_other_is_refused_also_when_both_speak_at_once() {
    var claim = pondok.claimed();
    PinDesk.wasReset(pondok.keuangan().userId(), pondok.bendahara().userId());
    PinDesk.wasReset(pondok.bendahara().userId(), pondok.keuangan().userId());

    var answers =
        through(
            claim,
            2,
            List.of(
                () -> says(pondok.keuangan(), claim, "APPROVE"),
                () -> says(pondok.bendahara(), claim, "APPROVE")));

    assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 403);
    get(pondok.keuangan(), claim).then().body(at("status", equalTo("PARTIALLY_AUTHORIZED")));
  }

  @Test
  void fifty_approvals_at_once_settle_once() {
    var claim = pondok.claimed();
    var calls = new ArrayList<Callable<Response>>();
    for (int i = 0; i < 25; i++) {
      calls.add(() -> says(pondok.keuangan(), claim, "APPROVE"));
      calls.add(() -> says(pondok.bendahara(), claim, "APPROVE"));
    }

    var answers = through(claim, 8, calls);

    assertThat(answers.stream().filter(answer -> answer.statusCode() == 200)).hasSize(2);
    assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
        .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(409));
    assertThat(Told.events(claim))
        .containsExactly("claim-submitted", "claim-authorized", "claim-settled");
    assertThat(
            Bench.get()
                .database()
                .number(
                    "select count(*) from penagihan.billing_authorizations where claim_id = ?",
                    claim))
        .isEqualTo(2);
  }

  @Test
  void approvals_rejections_and_a_cancellation_at_once_come_to_one_end() {
    for (int i = 0; i < 5; i++) {
      var claim = pondok.claimed();

      through(
          claim,
          4,
          List.of(
              () -> says(pondok.keuangan(), claim, "APPROVE"),
              () -> says(pondok.bendahara(), claim, "REJECT"),
              () -> says(Person.of(Role.BENDAHARA), claim, "APPROVE"),
              () -> post(pondok.kasir(), claim, "cancel", Map.of("reason", "salah hari"))));

      var ends =
          Told.events(claim).stream()
              .filter(
                  type ->
                      List.of("claim-settled", "claim-rejected", "claim-cancelled").contains(type))
              .toList();
      assertThat(ends).hasSizeLessThanOrEqualTo(1);
      var status = get(pondok.kasir(), claim).<String>path("status");
      assertThat(PosLedger.isHeld(claim))
          .isEqualTo(!List.of("REJECTED", "CANCELLED").contains(status));
    }
  }

  /// All calls meet before the claim's row, `waiting` of them at least, and go on together.
  private static List<Response> through(UUID claim, int waiting, List<Callable<Response>> calls) {
    var answers = CompletableFuture.completedFuture(List.<Response>of());
    try (var gate =
        Gate.holding("select from penagihan.billing_claims where id = ? for update", claim)) {
      answers = CompletableFuture.supplyAsync(() -> AtOnce.all(calls));
      gate.awaitWaiting(waiting);
    }
    return AtOnce.result(answers);
  }
}
