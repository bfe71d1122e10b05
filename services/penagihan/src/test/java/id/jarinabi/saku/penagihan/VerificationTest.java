package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.id;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.PosLedger;
import id.jarinabi.saku.penagihan.world.Sold;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The claim beside what pos has told of the same days.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class VerificationTest {
  private static final int SERIES = Boolean.getBoolean("saku.full") ? 40 : 4;

  private Pesantren pondok;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
  }

  @Test
  void a_claim_of_what_was_told_agrees_per_day_and_per_item() {
    var yesterday = OffsetDateTime.now(Pesantren.ZONE).minusDays(1);
    told(pondok.sells(yesterday, 5_000), pondok.sells(7_000));

    verified(id(pondok.claims()))
        .body(at("agrees", equalTo(true)))
        .body(at("claimed", equalTo(12_000)))
        .body(at("recap", equalTo(12_000)))
        .body(at("days.claimed", equalTo(List.of(5_000, 7_000))))
        .body(at("days.difference", equalTo(List.of(0, 0))))
        .body(at("items.name", equalTo(List.of("Nasi goreng"))))
        .body(at("items[0].claimedQuantity", equalTo(2)))
        .body(at("differences", hasSize(0)))
        .body(at("overrides", hasSize(0)));
  }

  @Test
  void each_kind_of_difference_is_marked_with_its_line() {
    var agreed = pondok.sells(1_000);
    var untold = pondok.sells(2_000);
    var voidedSince = pondok.sells(4_000);
    told(agreed, voidedSince);
    var claim = id(pondok.claims());
    told(pondok.sells(8_000));
    PosLedger.takeBack(voidedSince);
    tell(voidedSince.voided());

    verified(claim)
        .body(at("agrees", equalTo(false)))
        .body(at("claimed", equalTo(7_000)))
        .body(at("recap", equalTo(9_000)))
        .body(
            "differences.find { it.reason == 'NOT_TOLD' }.transactionId",
            equalTo(untold.id().toString()))
        .body(
            "differences.find { it.reason == 'VOIDED_SINCE' }.transactionId",
            equalTo(voidedSince.id().toString()))
        .body("differences.find { it.reason == 'NOT_CLAIMED' }.recap", equalTo(8_000))
        .body(at("differences", hasSize(3)));
  }

  @Test
  void changed_prices_and_discounts_are_marked_with_their_reasons() {
    var sale =
        PosLedger.sell(
            new Sold(
                pondok.unit(),
                OffsetDateTime.now(Pesantren.ZONE),
                100,
                List.of(
                    new Sold.Item("Roti", 1, 3_000, 2_500, 0),
                    new Sold.Item("Es teh", 1, 2_000, 2_000, 200),
                    new Sold.Item("Nasi", 1, 6_000, 6_000, 0))));
    told(sale);

    verified(id(pondok.claims()))
        .body(at("agrees", equalTo(true)))
        .body(at("overrides", hasSize(3)))
        .body("overrides.find { it.item == 'Roti' }.catalogPrice", equalTo(3_000))
        .body("overrides.find { it.item == 'Roti' }.unitPrice", equalTo(2_500))
        .body("overrides.find { it.item == 'Es teh' }.discount", equalTo(200))
        .body("overrides.find { it.item == null }.discount", equalTo(100))
        .body("overrides.find { it.item == null }.reason", equalTo("pelanggan setia"));
  }

  @Test
  void a_void_after_the_claim_is_a_negative_line_of_the_next_and_agrees_there() {
    var sale = pondok.sells(4_000);
    told(sale);
    var first = id(pondok.claims());
    Pesantren.says(pondok.keuangan(), first, "APPROVE");
    Pesantren.says(pondok.bendahara(), first, "APPROVE");
    var told = sale.voided();
    PosLedger.takeBack(sale);
    tell(told);
    pondok.claims().then().statusCode(409);
    told(pondok.sells(10_000));

    var next = pondok.claims();

    next.then()
        .statusCode(201)
        .body(at("amount", equalTo(6_000)))
        .body(at("transactionCount", equalTo(1)));
    verified(id(next)).body(at("agrees", equalTo(true))).body(at("recap", equalTo(6_000)));
    verified(first).body(at("agrees", equalTo(true)));
    pondok
        .kasir()
        .request()
        .get("/api/penagihan/claims/" + id(next) + "/transactions")
        .then()
        .body("items.find { it.kind == 'VOID' }.amount", equalTo(-4_000));
  }

  /// One seed is one series of days; it stands in every message.
  @Test
  void for_random_days_recap_lines_and_claim_agree() {
    JqwikSession.run(this::randomDays);
  }

  private void randomDays() {
    for (int seed = 1; seed <= SERIES; seed++) {
      var days = Pesantren.open();
      var random = new Random(seed);
      var sales = new ArrayList<Sold>();
      long paid = 0;
      for (int round = 0; round < 3; round++) {
        sellAndVoid(days.unit(), sales, random);
        var claim = days.claims();
        if (claim.statusCode() == 201) {
          paid += agrees(days, at(claim, "id"), seed);
        }
      }
      long kept = sales.stream().filter(it -> !PosLedger.isVoided(it)).mapToLong(Sold::total).sum();
      assertThat(paid + PosLedger.stillOpen(sales))
          .as("seed %s: what was claimed, and what waits, is what was sold and kept", seed)
          .isEqualTo(kept);
    }
  }

  private static void sellAndVoid(UnitId unit, List<Sold> sales, Random random) {
    for (var sold : some(unit).generator(100).next(random).value()) {
      sales.add(PosLedger.sell(sold));
      tell(sold.completed());
    }
    for (var sale : sales) {
      if (random.nextInt(5) == 0 && !PosLedger.isVoided(sale)) {
        var told = sale.voided();
        PosLedger.takeBack(sale);
        tell(told);
      }
    }
  }

  private long agrees(Pesantren days, String claim, int seed) {
    heard();
    var answer = days.bendahara().request().get("/api/penagihan/claims/" + claim + "/verification");
    assertThat(answer.<Boolean>path("agrees")).as("seed %s: %s", seed, answer.asString()).isTrue();
    long amount =
        days.kasir().request().get("/api/penagihan/claims/" + claim).jsonPath().getLong("amount");
    assertThat(answer.jsonPath().getLong("recap")).as("seed %s", seed).isEqualTo(amount);
    assertThat(
            answer.jsonPath().getList("items.claimed", Long.class).stream()
                .mapToLong(it -> it)
                .sum())
        .as("seed %s", seed)
        .isEqualTo(
            amount
                + days.kasir()
                    .request()
                    .get("/api/penagihan/claims/" + claim)
                    .jsonPath()
                    .getLong("discounts"));
    return amount;
  }

  private static Arbitrary<List<Sold>> some(UnitId unit) {
    var item =
        Combinators.combine(
                Arbitraries.of("Es teh", "Nasi goreng", "Roti"),
                Arbitraries.longs().between(1, 9),
                Arbitraries.longs().between(500, 20_000),
                Arbitraries.of(0L, 0L, 100L, 400L))
            .as((name, quantity, price, off) -> new Sold.Item(name, quantity, price, price, off));
    return Combinators.combine(
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(0L, 0L, 50L),
            item.list().ofMinSize(1).ofMaxSize(3))
        .as(
            (daysAgo, off, items) ->
                new Sold(unit, OffsetDateTime.now(Pesantren.ZONE).minusDays(daysAgo), off, items))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private ValidatableResponse verified(UUID claim) {
    return verified(pondok.keuangan(), claim);
  }

  private static ValidatableResponse verified(Person who, UUID claim) {
    heard();
    return who.request()
        .get("/api/penagihan/claims/" + claim + "/verification")
        .then()
        .statusCode(200);
  }

  private static final List<UUID> EVENTS = new ArrayList<>();

  private static void told(Sold... sales) {
    for (var sale : sales) {
      tell(sale.completed());
    }
  }

  private static void tell(DomainEvent event) {
    EVENTS.add(Bench.get().topics().tell(event));
  }

  /// Everything told so far was taken in.
  private static void heard() {
    await()
        .untilAsserted(
            () ->
                assertThat(
                        Bench.get()
                            .database()
                            .number(
                                "select count(*) from penagihan.inbox where event_id = any(?::uuid[])",
                                "{"
                                    + String.join(",", EVENTS.stream().map(UUID::toString).toList())
                                    + "}"))
                    .isEqualTo(EVENTS.size()));
  }
}
