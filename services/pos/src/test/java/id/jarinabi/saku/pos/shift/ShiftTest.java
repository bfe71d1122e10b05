package id.jarinabi.saku.pos.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.sale.SoldBefore;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ShiftTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());

  @Inject SoldBefore sold;

  private Till till;
  private Person cashier;

  @BeforeEach
  void a_till() {
    till = Till.open();
    cashier = till.cashier();
  }

  @Test
  void opening_again_or_on_another_device_is_the_same_shift() {
    var first = Turn.open(cashier);

    assertThat(Turn.open(cashier)).isEqualTo(first);
    assertThat(Turn.open(cashier.onAnotherDevice())).isEqualTo(first);
    assertThat(Turn.current(cashier).getString("shift.id")).isEqualTo(first.toString());
    assertThat(told(first)).containsExactly("shift.opened");
  }

  @Test
  void closing_again_changes_nothing_and_a_new_opening_is_a_new_shift() {
    var shift = Turn.open(cashier);
    sold.completed(till, AISYAH);
    var closed = Turn.closed(cashier, shift);
    sold.completed(till, AISYAH);

    var again = Turn.closed(Turn.colleague(till).cashier(), shift);

    assertThat(again.<Object>get()).isEqualTo(withOutside(closed, again));
    assertThat(again.getLong("outside.transactions")).isOne();
    assertThat(Turn.current(cashier).<Object>get("shift")).isNull();
    assertThat(Turn.open(cashier)).isNotEqualTo(shift);
    assertThat(told(shift)).containsExactly("shift.opened", "shift.closed");
  }

  @Test
  void a_sale_without_a_shift_is_no_less_a_sale() {
    var before = sold.completed(till, AISYAH);
    var shift = Turn.open(cashier);
    sold.completed(till, AISYAH);

    var recap = Turn.recap(cashier, shift);

    assertThat(Turn.shiftOf(before)).isNull();
    assertThat(recap.getLong("sums.net")).isEqualTo(5_000);
    assertThat(recap.getLong("outside.transactions")).isOne();
    assertThat(recap.getLong("outside.net")).isEqualTo(5_000);
  }

  @Test
  void two_cashiers_of_a_unit_have_a_shift_each() {
    var colleague = Turn.colleague(till);
    var own = Turn.open(cashier);
    var other = Turn.open(colleague.cashier());

    var sale = sold.completed(till, AISYAH);
    var others = sold.completed(colleague, AISYAH);

    assertThat(other).isNotEqualTo(own);
    assertThat(Turn.shiftOf(sale)).isEqualTo(own);
    assertThat(Turn.shiftOf(others)).isEqualTo(other);
    assertThat(Turn.recap(colleague.cashier(), own).getLong("sums.transactions")).isOne();
  }

  @Test
  void a_shift_takes_no_sales_of_another_day_and_the_next_opening_closes_it() {
    var yesterday = Turn.open(cashier);
    sold.completed(till, AISYAH);
    Turn.grownOld(yesterday, 1);

    var today = sold.completed(till, AISYAH);
    var left = Turn.current(cashier);
    var next = Turn.open(cashier);

    assertThat(Turn.shiftOf(today)).isNull();
    assertThat(left.<Object>get("shift")).isNull();
    assertThat(left.getString("leftOpen.id")).isEqualTo(yesterday.toString());
    assertThat(Turn.current(cashier).<Object>get("leftOpen")).isNull();
    assertThat(next).isNotEqualTo(yesterday);
    var recap = Turn.recap(cashier, yesterday);
    assertThat(recap.getString("shift.ending")).isEqualTo("BY_NEXT_OPENING");
    assertThat(recap.getLong("closing.net")).isEqualTo(5_000);
    assertThat(told(yesterday)).containsExactly("shift.opened", "shift.closed");
  }

  @Test
  void a_shift_left_open_can_be_closed_by_hand_on_a_later_day() {
    var earlier = Turn.open(cashier);
    Turn.grownOld(earlier, 3);

    var closed = Turn.closed(Turn.colleague(till).cashier(), earlier);

    assertThat(closed.getString("shift.ending")).isEqualTo("BY_HAND");
    assertThat(closed.getString("shift.closedBy")).isNotEqualTo(cashier.userId().toString());
  }

  @Test
  void a_shift_names_its_cashier_once_identity_has_told() {
    var shift = Turn.open(cashier);
    tell(cashier.userId(), "Pak Rahmat", Role.ADMIN_UNIT);
    var wali = new UserId(UUID.randomUUID());
    tell(wali, "Bu Sari", Role.WALI);

    await()
        .untilAsserted(
            () ->
                assertThat(Turn.recap(cashier, shift).getString("shift.cashierName"))
                    .isEqualTo("Pak Rahmat"));
    assertThat(
            Bench.get()
                .database()
                .number("select count(*) from pos.cashier_names where user_id = ?", wali.value()))
        .isZero();
  }

  @Test
  void the_audit_log_is_told_who_opened_and_closed_and_what_it_came_to() {
    var shift = Turn.open(cashier);
    sold.completed(till, AISYAH);
    Turn.closed(cashier, shift);

    try (var audit = Bench.get().topics().probe("audit")) {
      var entries = new ArrayList<AuditRecorded>();
      await()
          .untilAsserted(
              () -> {
                entries.clear();
                entries.addAll(audit.events(AuditRecorded.class, e -> e.objectId().equals(shift)));
                assertThat(entries).hasSize(2);
              });
      assertThat(entries).allMatch(entry -> cashier.userId().equals(entry.actorId()));
      assertThat(entries).allMatch(entry -> till.unit().equals(entry.unitId()));
      assertThat(String.valueOf(entries.getLast().after().get("sums"))).contains("net=5000");
    }
  }

  private static void tell(UserId user, String name, Role role) {
    Bench.get()
        .topics()
        .tell(new UserRegistered(user, "k." + user, name, role.wireName(), null, null, true));
  }

  /// The same answer, but for what happened outside the shift meanwhile.
  private static Object withOutside(JsonPath one, JsonPath other) {
    var answer = new HashMap<String, Object>(one.getMap(""));
    answer.put("outside", other.get("outside"));
    return answer;
  }

  private static List<String> told(UUID shift) {
    return Bench.get()
        .database()
        .rows(
            """
            select body ->> 'action' as action from pos.outbox
            where type = 'saku.audit.recorded.v1' and body ->> 'objectId' = ?
            order by position""",
            shift.toString())
        .stream()
        .map(row -> String.valueOf(row.get("action")))
        .toList();
  }
}
