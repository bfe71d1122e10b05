package id.jarinabi.saku.pos.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.sale.SoldBefore;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a claim reserves, and what becomes of it when the claim comes to nothing.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReservationTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());

  @Inject SoldBefore sold;

  private Till till;

  @BeforeEach
  void open() {
    till = Till.open();
  }

  @Test
  void a_claim_gets_each_open_sale_with_its_frozen_lines_and_nothing_else() {
    var sale = sold.completed(till, AISYAH);
    sold.pending(till, AISYAH);
    sold.declined(till, AISYAH);
    SoldBefore.voided(sold.completed(till, AISYAH));
    sold.completed(Till.open(), AISYAH);

    var reserved = Penagihan.reserve(UUID.randomUUID(), till.unit());

    assertThat(reserved.getString("outcome")).isEqualTo("RESERVED");
    assertThat(Penagihan.lines(reserved)).containsExactly("SALE:" + sale);
    assertThat(reserved.getLong("lines[0].amount")).isEqualTo(5_000);
    assertThat(reserved.getString("lines[0].items[0].name")).isEqualTo("Es teh");
    assertThat(reserved.getLong("lines[0].items[0].quantity")).isEqualTo(2);
  }

  @Test
  void days_are_the_pondoks_and_both_ends_belong_to_the_claim() {
    var before = soldAt("2026-03-01T23:59:59.999+07:00");
    var first = soldAt("2026-03-02T00:00:00+07:00");
    var last = soldAt("2026-03-03T23:59:59.999+07:00");
    var after = soldAt("2026-03-04T00:00:00+07:00");
    var from = LocalDate.of(2026, 3, 2);

    var preview = Penagihan.preview(till.unit(), from, from.plusDays(1));
    var reserved = Penagihan.reserve(UUID.randomUUID(), till.unit(), from, from.plusDays(1));

    assertThat(Penagihan.lines(reserved)).containsExactly("SALE:" + first, "SALE:" + last);
    assertThat(Penagihan.lines(preview)).isEqualTo(Penagihan.lines(reserved));
    assertThat(List.of(before, after)).noneMatch(this::isClaimed);
  }

  @Test
  void the_same_claim_asked_again_gets_the_same_lines_also_after_a_void() {
    var claim = UUID.randomUUID();
    var sale = sold.completed(till, AISYAH);
    var first = Penagihan.reserve(claim, till.unit());
    sold.completed(till, AISYAH);
    SoldBefore.voided(sale);

    var again = Penagihan.reserve(claim, till.unit());

    assertThat(again.<Object>get("lines")).isEqualTo(first.<Object>get("lines"));
  }

  @Test
  void with_nothing_to_pay_nothing_is_reserved_and_negative_lines_wait() {
    var sale = sold.completed(till, AISYAH);
    Penagihan.reserve(UUID.randomUUID(), till.unit());
    SoldBefore.voided(sale);

    var nothing = Penagihan.reserve(UUID.randomUUID(), till.unit());
    var next = sold.completed(till, AISYAH);
    var onlyEven = Penagihan.reserve(UUID.randomUUID(), till.unit());
    var more = sold.completed(till, AISYAH);
    var reserved = Penagihan.reserve(UUID.randomUUID(), till.unit());

    assertThat(nothing.getString("outcome")).isEqualTo("NOTHING");
    assertThat(onlyEven.getString("outcome")).isEqualTo("NOTHING");
    assertThat(Penagihan.lines(reserved))
        .containsExactly("VOID:" + sale, "SALE:" + next, "SALE:" + more);
    assertThat(reserved.getLong("lines[0].amount")).isEqualTo(-5_000);
  }

  @Test
  void what_is_given_back_can_be_claimed_again_and_the_old_claim_never_takes_it() {
    var claim = UUID.randomUUID();
    var sale = sold.completed(till, AISYAH);
    Penagihan.reserve(claim, till.unit());

    Penagihan.release(claim, till.unit());
    Penagihan.release(claim, till.unit());

    assertThat(Penagihan.reserve(claim, till.unit()).getString("outcome")).isEqualTo("RELEASED");
    assertThat(Penagihan.lines(Penagihan.reserve(UUID.randomUUID(), till.unit())))
        .containsExactly("SALE:" + sale);
  }

  @Test
  void a_release_that_overtakes_its_reservation_fences_it() {
    var claim = UUID.randomUUID();
    var sale = sold.completed(till, AISYAH);

    Penagihan.release(claim, till.unit());

    assertThat(Penagihan.reserve(claim, till.unit()).getString("outcome")).isEqualTo("RELEASED");
    assertThat(isClaimed(sale)).isFalse();
  }

  @Test
  void a_void_taken_back_by_a_later_claim_is_balanced_whichever_of_the_two_comes_to_nothing() {
    var paying = UUID.randomUUID();
    var takingBack = UUID.randomUUID();
    var sale = sold.completed(till, AISYAH);
    Penagihan.reserve(paying, till.unit());
    SoldBefore.voided(sale);
    var more = List.of(sold.completed(till, AISYAH), sold.completed(till, AISYAH));
    assertThat(Penagihan.lines(Penagihan.reserve(takingBack, till.unit())))
        .contains("VOID:" + sale);

    Penagihan.release(paying, till.unit());
    var third = UUID.randomUUID();
    assertThat(Penagihan.lines(Penagihan.reserve(third, till.unit())))
        .as("deducted once, so paid once")
        .containsExactly("SALE:" + sale);

    Penagihan.release(third, till.unit());
    Penagihan.release(takingBack, till.unit());
    assertThat(Penagihan.lines(Penagihan.reserve(UUID.randomUUID(), till.unit())))
        .as("neither paid nor deducted")
        .containsExactly("SALE:" + more.getFirst(), "SALE:" + more.getLast());
  }

  @Test
  void of_many_overlapping_claims_at_once_none_gets_what_another_has() {
    for (int i = 0; i < 30; i++) {
      sold.completed(till, AISYAH);
    }
    var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
    var claims = new ArrayList<Callable<List<String>>>();
    for (int i = 0; i < 12; i++) {
      var from = today.minusDays(i);
      claims.add(
          () -> Penagihan.lines(Penagihan.reserve(UUID.randomUUID(), till.unit(), from, today)));
    }

    var taken = AtOnce.all(claims).stream().flatMap(List::stream).toList();

    assertThat(taken).hasSize(30);
    assertThat(new HashSet<>(taken)).hasSize(30);
  }

  @Test
  void nobody_but_penagihan_reserves() {
    new Peer("saldo")
        .requestTo("pos")
        .contentType(ContentType.JSON)
        .body(Map.of("unitId", till.unit().toString()))
        .post("/internal/pos/claims/" + UUID.randomUUID() + "/release")
        .then()
        .statusCode(404);
  }

  private UUID soldAt(String moment) {
    var sale = sold.completed(till, AISYAH);
    Bench.get()
        .database()
        .execute(
            "update pos.transactions set occurred_at = ?::timestamptz where id = ?", moment, sale);
    return sale;
  }

  private boolean isClaimed(UUID sale) {
    return Bench.get()
            .database()
            .number(
                "select count(*) from pos.transactions where id = ? and claim_id is not null", sale)
        == 1;
  }
}
