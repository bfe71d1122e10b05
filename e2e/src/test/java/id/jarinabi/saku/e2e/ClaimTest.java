package id.jarinabi.saku.e2e;

import static id.jarinabi.saku.devstack.stack.ServiceName.PENAGIHAN;
import static id.jarinabi.saku.devstack.stack.ServiceName.POS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.Till;
import id.jarinabi.saku.e2e.world.User;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A unit gets its money, as the people of a pondok do it, through all services.
class ClaimTest {
  private static final String CLAIMS = "/api/penagihan/claims/";
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  private final Pondok pondok = Pondok.get();
  private Till till;
  private Santri santri;

  @BeforeEach
  void a_unit_of_its_own() {
    till = pondok.newTill();
    santri = pondok.newSantri(60_000);
  }

  @AfterEach
  void everything_runs_again() {
    for (var service : ServiceName.values()) {
      pondok.stack().service(service).start();
    }
  }

  @Test
  void a_unit_claims_two_people_settle_the_cash_is_received_and_a_receipt_says_so() {
    till.sell(santri, 12_000);
    till.sell(santri, 8_000);

    var claim = till.claim();
    assertThat(claim.status()).as(claim.toString()).isEqualTo(201);
    assertThat(claim.body().path("amount").asLong()).isEqualTo(20_000);
    assertThat(till.claim().code()).isEqualTo("nothing_to_claim");
    assertThat(approve(pondok.keuangan(), claim, "000000").code()).isEqualTo("pin_invalid");
    var first = approve(pondok.keuangan(), claim, Pondok.KEUANGAN_PIN);
    assertThat(status(first)).isEqualTo("PARTIALLY_AUTHORIZED");
    var settled = approve(pondok.bendahara(), claim, Pondok.BENDAHARA_PIN);
    assertThat(status(settled)).as(settled.toString()).isEqualTo("SETTLED");
    var received =
        till.cashier().post(CLAIMS + claim.id() + "/receipt", Map.of("pin", Pondok.CASHIER_PIN));
    assertThat(received.status()).as(received.toString()).isEqualTo(200);

    var receipt = till.cashier().get(CLAIMS + claim.id() + "/receipt");
    assertThat(receipt.text()).startsWith("%PDF-");
    assertThat(receipt.headers().firstValue("Content-Type")).hasValue("application/pdf");
    await()
        .atMost(RECOVERY)
        .untilAsserted(
            () -> {
              var verified = pondok.keuangan().get(CLAIMS + claim.id() + "/verification");
              assertThat(verified.body().path("agrees").asBoolean())
                  .as(verified.toString())
                  .isTrue();
            });
    audited(claim, "claim.submitted", "claim.authorization-refused", "claim.settled");
  }

  @Test
  void a_sale_voided_after_its_claim_is_a_negative_line_of_the_next_one() {
    var sale = till.sell(santri, 12_000);
    var claim = till.claim();
    var path = "/api/pos/transactions/" + sale.id() + "/void";

    var byCashier = till.cashier().post(path, Map.of("reason", "salah", "pin", Pondok.CASHIER_PIN));
    var byFinance =
        pondok.keuangan().post(path, Map.of("reason", "salah", "pin", Pondok.KEUANGAN_PIN));
    till.sell(santri, 30_000);
    var next = till.claim();

    assertThat(byCashier.code()).isEqualTo("already_claimed");
    assertThat(byFinance.status()).as(byFinance.toString()).isEqualTo(200);
    assertThat(next.body().path("amount").asLong()).as(next.toString()).isEqualTo(18_000);
    assertThat(next.body().path("transactionCount").asLong()).isEqualTo(1);
    assertThat(claim.body().path("amount").asLong()).isEqualTo(12_000);
    assertThat(
            till.cashier().post(path, Map.of("reason", "salah", "pin", Pondok.CASHIER_PIN)).code())
        .isEqualTo("already_voided");
    pondok.booksAgree();
  }

  @Test
  void what_was_rejected_can_be_claimed_again_at_once() {
    till.sell(santri, 12_000);
    var claim = till.claim();

    var rejected =
        pondok
            .bendahara()
            .post(
                CLAIMS + claim.id() + "/authorizations",
                Map.of(
                    "decision", "REJECT", "pin", Pondok.BENDAHARA_PIN, "note", "periksa kembali"));
    var again = till.claim();

    assertThat(status(rejected)).isEqualTo("REJECTED");
    assertThat(again.status()).as(again.toString()).isEqualTo(201);
    assertThat(again.body().path("amount").asLong()).isEqualTo(12_000);
  }

  @Test
  void overlapping_claims_and_voids_at_once_pay_every_sale_once() {
    var sales = List.of(sold(1_000), sold(2_000), sold(4_000), sold(8_000));
    var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    var answers =
        AtOnce.all(
            List.<Callable<Answer>>of(
                () -> claim(today.minusDays(1), today, Pondok.key()),
                () -> claim(today.minusDays(7), today, Pondok.key()),
                () -> claim(today.minusDays(2), today, Pondok.key()),
                () -> voided(sales.get(0)),
                () -> voided(sales.get(2))));

    long claimed = 0;
    for (var answer : answers.subList(0, 3)) {
      assertThat(answer.status()).as(answer.toString()).isIn(201, 409);
      claimed += answer.body().path("amount").asLong();
    }
    long taken = 0;
    for (int i = 3; i < 5; i++) {
      assertThat(answers.get(i).status()).as(answers.get(i).toString()).isIn(200, 409);
      taken += answers.get(i).status() == 200 ? answers.get(i).body().path("total").asLong() : 0;
    }
    assertThat(claimed + taken).isEqualTo(15_000);
  }

  static List<String> places() {
    return Boolean.getBoolean("saku.full")
        ? List.of(
            "penagihan.claim.attempted", "penagihan.claim.reserved", "penagihan.claim.committed")
        : List.of("penagihan.claim.reserved");
  }

  @ParameterizedTest(name = "penagihan dies at {0}")
  @MethodSource("places")
  void a_claim_that_a_crash_cuts_in_two_is_finished_by_its_key_and_once(String place) {
    till.sell(santri, 12_000);
    var key = Pondok.key();
    var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    pondok.faults().arm(place);

    await()
        .atMost(RECOVERY)
        .until(() -> claim(today, today, key), answer -> pondok.faults().wasReached(place));
    await().until(() -> !pondok.stack().service(PENAGIHAN).alive());
    pondok.stack().service(PENAGIHAN).start();

    var finished =
        await()
            .atMost(RECOVERY)
            .until(() -> claim(today, today, key), answer -> answer.status() == 201);
    assertThat(finished.body().path("amount").asLong()).isEqualTo(12_000);
    assertThat(till.cashier().get(CLAIMS.substring(0, CLAIMS.length() - 1)).body().path("items"))
        .hasSize(1);
  }

  @Test
  void while_pos_is_dead_nothing_is_claimed_and_a_cancellation_is_heard_when_it_lives_again() {
    till.sell(santri, 12_000);
    var claim = till.claim();
    pondok.stack().service(POS).kill();
    try {
      assertThat(till.claim().status()).isIn(202, 503);
      var cancelled =
          till.cashier().post(CLAIMS + claim.id() + "/cancel", Map.of("reason", "salah hari"));
      assertThat(status(cancelled)).as(cancelled.toString()).isEqualTo("CANCELLED");
    } finally {
      pondok.stack().service(POS).start();
    }

    var again = await().atMost(RECOVERY).until(till::claim, answer -> answer.status() == 201);
    assertThat(again.body().path("amount").asLong()).isEqualTo(12_000);
  }

  @Test
  void who_was_just_reset_by_the_other_authoriser_may_not_authorise() {
    till.sell(santri, 12_000);
    var claim = till.claim();
    var username = "keuangan.reset." + claim.id().toString().substring(24);
    var hired =
        pondok
            .bendahara()
            .post(
                "/api/identity/users",
                Map.of("username", username, "name", "Ibu Baru", "role", "admin-keuangan"));
    var reset =
        pondok.bendahara().post("/api/identity/users/" + hired.id() + "/password-reset", Map.of());
    var colleague = begun(username, reset.body().path("temporaryPassword").asText());
    approve(pondok.bendahara(), claim, Pondok.BENDAHARA_PIN);

    var refused = approve(colleague, claim, "392817");

    assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("recently_reset");
    assertThat(status(approve(pondok.keuangan(), claim, Pondok.KEUANGAN_PIN))).isEqualTo("SETTLED");
  }

  /// Has chosen a password and a PIN of their own.
  private User begun(String username, String temporary) {
    var password = "Melati#Putih88";
    pondok
        .login(username, temporary)
        .put(
            "/api/identity/me/password",
            Map.of("currentPassword", temporary, "newPassword", password));
    var user = pondok.login(username, password);
    var pin = user.put("/api/identity/me/pin", Map.of("password", password, "newPin", "392817"));
    assertThat(pin.status()).as(pin.toString()).isBetween(200, 204);
    return user;
  }

  private UUID sold(long price) {
    return till.sell(santri, price).id();
  }

  private Answer voided(UUID sale) {
    return till.cashier()
        .post(
            "/api/pos/transactions/" + sale + "/void",
            Map.of("reason", "salah pesan", "pin", Pondok.CASHIER_PIN));
  }

  private Answer claim(LocalDate from, LocalDate to, UUID key) {
    return till.cashier()
        .post(
            "/api/penagihan/claims",
            Map.of("from", from.toString(), "to", to.toString(), "pin", Pondok.CASHIER_PIN),
            key);
  }

  private static Answer approve(User who, Answer claim, String pin) {
    return who.post(
        CLAIMS + claim.id() + "/authorizations", Map.of("decision", "APPROVE", "pin", pin));
  }

  private static String status(Answer answer) {
    return answer.body().path("status").asText();
  }

  private void audited(Answer claim, String... actions) {
    await()
        .atMost(RECOVERY)
        .untilAsserted(
            () ->
                assertThat(
                        pondok
                            .bendahara()
                            .get("/api/identity/audit-logs?q=" + claim.id())
                            .body()
                            .path("items")
                            .findValuesAsText("action"))
                    .contains(actions));
  }
}
