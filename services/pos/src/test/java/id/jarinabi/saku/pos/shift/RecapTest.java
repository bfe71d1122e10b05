package id.jarinabi.saku.pos.shift;

import static id.jarinabi.saku.pos.Till.json;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.cart.Line;
import id.jarinabi.saku.pos.peer.DebitVerdict;
import id.jarinabi.saku.pos.sale.SoldBefore;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a recap counts, and who may read it.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecapTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());

  @Inject SoldBefore sold;

  private Till till;
  private Person cashier;
  private UUID shift;

  @BeforeEach
  void a_till_with_an_open_shift() {
    till = Till.open();
    cashier = till.cashier();
    shift = Turn.open(cashier);
  }

  @Test
  void a_recap_counts_sales_discounts_changed_prices_voids_and_what_is_uncertain() {
    var rice = new Line(UUID.randomUUID(), "Nasi", null, 2, 9_000L, 8_000, 1_000, "Promo", 15_000);
    var tea = new Line(UUID.randomUUID(), "Es teh", null, 3, 2_500L, 2_500, 0, null, 7_500);
    completed(new Cart(List.of(rice, tea), 22_500, 500, "Promo", 22_000));
    SoldBefore.voided(completed(new Cart(List.of(tea), 7_500, 1_500, "Promo", 6_000)));
    sold.declined(till, AISYAH);
    sold.pending(till, AISYAH);

    var recap = Turn.recap(cashier, shift);

    assertThat(recap.getMap("sums"))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("transactions", 1),
                Map.entry("gross", 31_000),
                Map.entry("discounts", 3_000),
                Map.entry("wholeDiscounts", 500),
                Map.entry("overrides", 1),
                Map.entry("overrideAmount", 2_000),
                Map.entry("voided", 1),
                Map.entry("voids", 6_000),
                Map.entry("net", 22_000),
                Map.entry("uncertain", 1),
                Map.entry("uncertainAmount", 5_000)));
    assertThat(recap.getList("items"))
        .isEqualTo(
            List.of(
                Map.of("name", "Nasi", "quantity", 2, "net", 15_000),
                Map.of("name", "Es teh", "quantity", 3, "net", 7_500)));
    assertThat(recap.<Object>get("otherItems")).isNull();
    assertThat(recap.<Object>get("closing")).isNull();
  }

  @Test
  void what_was_closed_stands_while_a_void_and_a_late_outcome_go_on_counting() {
    var sale = sold.completed(till, AISYAH);
    var late = sold.pending(till, AISYAH);
    var closed = Turn.closed(cashier, shift);

    sold.decide(late, SoldBefore.DEBITED);
    sold.decide(late, new DebitVerdict.Fenced());
    SoldBefore.voided(sale);

    var recap = Turn.recap(cashier, shift);
    assertThat(recap.getMap("closing")).isEqualTo(closed.getMap("sums"));
    assertThat(recap.getLong("closing.net")).isEqualTo(5_000);
    assertThat(recap.getLong("closing.uncertain")).isOne();
    assertThat(recap.getLong("sums.transactions")).isOne();
    assertThat(recap.getLong("sums.voided")).isOne();
    assertThat(recap.getLong("sums.uncertain")).isZero();
  }

  @Test
  void twenty_items_stand_by_themselves_and_the_rest_in_one_line() {
    var lines = new ArrayList<Line>();
    for (int i = 1; i <= 23; i++) {
      lines.add(
          new Line(null, "Barang %02d".formatted(i), null, 1, null, i * 100L, 0, null, i * 100L));
    }
    completed(new Cart(lines, 27_600, 0, null, 27_600));

    var recap = Turn.recap(cashier, shift);

    assertThat(recap.getList("items")).hasSize(20);
    assertThat(recap.getString("items[0].name")).isEqualTo("Barang 23");
    assertThat(recap.getMap("otherItems")).isEqualTo(Map.of("names", 3, "quantity", 3, "net", 600));
  }

  @Test
  void another_units_cashier_finds_none_of_it() {
    var other = Till.open().cashier();

    other.request().get(Turn.PATH + "/" + shift).then().statusCode(404);
    Turn.close(other, shift).then().statusCode(404);
    assertThat(ids(other, "?unitId=" + till.unit())).isEmpty();
    assertThat(ids(other, "")).isEmpty();
    assertThat(Turn.recap(cashier, shift).<Object>get("shift.closedAt")).isNull();
  }

  @Test
  void finance_reads_every_units_shifts_and_opens_and_closes_none() {
    for (var role : List.of(Role.ADMIN_KEUANGAN, Role.BENDAHARA)) {
      var finance = Person.of(role);
      assertThat(ids(finance, "?unitId=" + till.unit())).containsExactly(shift.toString());
      assertThat(Turn.recap(finance, shift).getString("shift.unitId"))
          .isEqualTo(till.unit().toString());
      finance.request().post(Turn.PATH).then().statusCode(403);
      finance.request().get(Turn.PATH + "/current").then().statusCode(403);
      Turn.close(finance, shift).then().statusCode(403);
    }
  }

  @Test
  void pages_have_no_gap_and_no_twin_also_where_moments_are_the_same() {
    for (int i = 0; i < 4; i++) {
      Turn.open(Turn.colleague(till).cashier());
    }
    Bench.get()
        .database()
        .execute(
            "update pos.shifts set opened_at = (select min(opened_at) from pos.shifts"
                + " where unit_id = ?) where unit_id = ?",
            till.unit().value(),
            till.unit().value());

    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = Turn.ok(cashier.request().get(Turn.PATH + "?limit=2" + cursor));
      seen.addAll(page.getList("items.id"));
      cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);

    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void what_makes_no_sense_is_named_and_opens_nothing() {
    for (var query : List.of("unitId=x", "from=besok", "limit=0", "cursor=%00")) {
      cashier
          .request()
          .get(Turn.PATH + "?" + query)
          .then()
          .statusCode(422)
          .body(at("errors[0].field", equalTo(query.substring(0, query.indexOf('=')))));
    }
    cashier.request().get(Turn.PATH + "/bukan-uuid").then().statusCode(404);
    cashier.request().post(Turn.PATH + "/bukan-uuid/close").then().statusCode(404);
    Turn.close(cashier, UUID.randomUUID()).then().statusCode(404);
    var nowhere = Till.open().cashier();
    var foreign = json(nowhere).body(Map.of("unitId", till.unit().toString(), "shiftId", shift));
    Turn.ok(foreign.post(Turn.PATH));
    assertThat(ids(Person.of(Role.BENDAHARA), "?unitId=" + till.unit())).hasSize(1);
  }

  @Test
  void nobody_opens_a_shift_at_a_unit_that_is_not() {
    var stranger = Person.adminOf(new UnitId(UUID.randomUUID()));

    stranger.request().post(Turn.PATH).then().statusCode(404);
  }

  private UUID completed(Cart cart) {
    return sold.decide(sold.pending(till, AISYAH, cart), SoldBefore.DEBITED);
  }

  private static List<String> ids(Person person, String query) {
    return Turn.ok(person.request().get(Turn.PATH + query)).getList("items.id");
  }
}
