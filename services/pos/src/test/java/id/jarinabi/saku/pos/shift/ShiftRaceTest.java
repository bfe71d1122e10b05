package id.jarinabi.saku.pos.shift;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.sale.SoldBefore;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Gate;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sales, openings and closings at the same instant.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ShiftRaceTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());
  private static final int SALES_OF_EACH = 12;

  @Inject SoldBefore sold;

  private Till till;

  @BeforeEach
  void a_till() {
    till = Till.open();
  }

  /// The sums kept at a closing and what came to be known of its uncertain sales are the shift:
  /// nothing has joined it since. And every sale is in one shift or in none.
  @Test
  void whatever_sells_while_shifts_open_and_close_the_sums_agree() {
    var works = new ArrayList<Callable<Object>>();
    for (int seller = 0; seller < 3; seller++) {
      works.add(this::sellMany);
    }
    for (int closer = 0; closer < 2; closer++) {
      works.add(this::openAndCloseMany);
    }

    AtOnce.all(works);

    Turn.closed(till.cashier(), Turn.open(till.cashier()));
    var shifts = shifts();
    assertThat(shifts).hasSizeGreaterThan(2).allSatisfy(ShiftRaceTest::hasTakenNothingSince);
    long inShifts = shifts.stream().mapToLong(id -> recap(id, "sums.net")).sum();
    long outside = recap(shifts.getFirst(), "outside.net");
    assertThat(inShifts + outside).isEqualTo(3L * SALES_OF_EACH * 5_000);
  }

  @Test
  void a_sale_that_met_a_closing_shift_stands_in_none() {
    var shift = Turn.open(till.cashier());
    var late = CompletableFuture.completedFuture(new UUID(0, 0));

    try (var gate =
        Gate.holding(
            """
            update pos.shifts set closed_at = now(), closed_by = uuidv7(), ending = 'BY_HAND',
              closing = '{}' where id = ?""",
            shift)) {
      late = CompletableFuture.supplyAsync(() -> sold.completed(till, AISYAH));
      gate.awaitWaiting(1);
    }

    assertThat(Turn.shiftOf(AtOnce.result(late))).isNull();
  }

  @Test
  void a_closing_waits_for_the_sale_that_is_being_recorded() {
    var shift = Turn.open(till.cashier());
    var closed = CompletableFuture.completedFuture(200);

    try (var gate = Gate.holding("select from pos.shifts where id = ? for share", shift)) {
      closed = CompletableFuture.supplyAsync(() -> Turn.close(till.cashier(), shift).statusCode());
      gate.awaitWaiting(1);
      assertThat(Turn.recap(till.cashier(), shift).<Object>get("shift.closedAt")).isNull();
    }

    assertThat(AtOnce.result(closed)).isEqualTo(200);
  }

  @Test
  void many_openings_of_one_cashier_are_one_shift() {
    var yesterday = Turn.open(till.cashier());
    Turn.grownOld(yesterday, 1);

    var opened = AtOnce.times(8, () -> Turn.open(till.cashier()));

    assertThat(opened).doesNotContain(yesterday);
    assertThat(opened.stream().distinct()).hasSize(1);
    assertThat(shifts()).hasSize(2);
  }

  private Object sellMany() {
    for (int i = 0; i < SALES_OF_EACH; i++) {
      sold.completed(till, AISYAH);
    }
    return "";
  }

  private Object openAndCloseMany() {
    for (int i = 0; i < 6; i++) {
      Turn.closed(till.cashier(), Turn.open(till.cashier()));
    }
    return "";
  }

  private static void hasTakenNothingSince(UUID shift) {
    assertThat(recap(shift, "closing.transactions") + recap(shift, "closing.uncertain"))
        .isEqualTo(recap(shift, "sums.transactions"));
  }

  private List<UUID> shifts() {
    return Bench.get()
        .database()
        .rows("select id from pos.shifts where unit_id = ?", till.unit().value())
        .stream()
        .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
        .toList();
  }

  private static long recap(UUID shift, String figure) {
    return Turn.recap(Person.of(Role.BENDAHARA), shift).getLong(figure);
  }
}
