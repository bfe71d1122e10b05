package id.jarinabi.saku.saldo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The pondok's midnight is 17.00 UTC: the zone of these tests is Asia/Jakarta, the week begins
/// on Monday.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MidnightTest {

  @AfterEach
  void theClockIsRightAgain() {
    PondokClock.restore();
  }

  @Test
  void the_jatah_begins_anew_at_the_pondoks_midnight_and_not_at_that_of_utc() {
    PondokClock.set("2026-11-24T16:59:00Z");
    var santri = Books.santriWith(100_000);
    Books.budget(santri, 5_000L, null);

    assertThat(buy(santri, 5_000)).isEqualTo("DEBITED");
    assertThat(buy(santri, 5_000)).isEqualTo("daily_budget_exceeded");
    PondokClock.set("2026-11-24T17:00:00Z");
    assertThat(buy(santri, 5_000)).isEqualTo("DEBITED");
    PondokClock.set("2026-11-25T00:00:01Z");
    assertThat(buy(santri, 5_000)).isEqualTo("daily_budget_exceeded");
  }

  @Test
  void the_week_begins_anew_on_monday() {
    PondokClock.set("2026-11-29T16:59:00Z");
    var santri = Books.santriWith(100_000);
    Books.budget(santri, null, 5_000L);

    assertThat(buy(santri, 5_000)).isEqualTo("DEBITED");
    assertThat(buy(santri, 1)).isEqualTo("weekly_budget_exceeded");
    PondokClock.set("2026-11-29T17:00:00Z");
    assertThat(buy(santri, 5_000)).isEqualTo("DEBITED");
  }

  @Test
  void thirty_two_cashiers_around_midnight_sell_one_jatah_on_each_day() {
    PondokClock.set("2026-11-24T16:59:00Z");
    var santri = Books.santriWith(1_000_000);
    Books.budget(santri, 5_000L, null);

    AtOnce.times(32, () -> buy(santri, 5_000));
    PondokClock.set("2026-11-24T17:00:00Z");
    AtOnce.times(32, () -> buy(santri, 5_000));

    assertThat(days(santri)).containsExactly("2026-11-24", "2026-11-25");
    assertThat(Books.balance(santri)).isEqualTo(990_000);
  }

  @Test
  void a_sale_that_waits_over_midnight_counts_for_the_day_in_which_it_is_booked() {
    PondokClock.set("2026-11-24T16:50:00Z");
    var santri = Books.santriWith(100_000);
    Books.budget(santri, 5_000L, null);
    buy(santri, 5_000);

    var verdict =
        Gate.behind(
            santri, 1, () -> buy(santri, 5_000), () -> PondokClock.set("2026-11-24T17:00:00Z"));

    assertThat(verdict).isEqualTo("DEBITED");
    assertThat(days(santri)).containsExactly("2026-11-24", "2026-11-25");
  }

  @Test
  void thirty_two_cashiers_who_wait_over_midnight_sell_the_new_days_jatah_once() {
    PondokClock.set("2026-11-24T16:59:00Z");
    var santri = Books.santriWith(1_000_000);
    Books.budget(santri, 5_000L, null);

    var verdicts =
        Gate.behind(
            santri,
            Gate.CROWD,
            () -> AtOnce.times(32, () -> buy(santri, 5_000)),
            () -> PondokClock.set("2026-11-24T17:00:00Z"));

    assertThat(verdicts).containsOnlyOnce("DEBITED");
    assertThat(days(santri)).containsExactly("2026-11-25");
  }

  private static String buy(SantriId santri, long amount) {
    return Purchase.verdict(Purchase.of(santri, Books.someUnit(), amount).debit());
  }

  private static List<String> days(SantriId santri) {
    return Books.mutations(santri).stream()
        .filter(line -> line.get("spending_day") != null)
        .map(line -> String.valueOf(line.get("spending_day")))
        .toList();
  }
}
