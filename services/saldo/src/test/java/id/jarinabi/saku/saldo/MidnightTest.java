package id.jarinabi.saku.saldo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
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
    PondokClock.set("2026-11-24T16:59:59.500Z");
    var santri = Books.santriWith(1_000_000);
    Books.budget(santri, 5_000L, null);
    var before = CompletableFuture.supplyAsync(() -> AtOnce.times(32, () -> buy(santri, 5_000)));
    before.join();
    PondokClock.set("2026-11-24T17:00:00Z");

    AtOnce.times(32, () -> buy(santri, 5_000));

    assertThat(days(santri)).containsExactly("2026-11-24", "2026-11-25");
    assertThat(Books.balance(santri)).isEqualTo(990_000);
  }

  @Test
  void a_sale_that_waits_over_midnight_counts_for_the_day_in_which_it_is_booked()
      throws SQLException {
    PondokClock.set("2026-11-24T16:50:00Z");
    var santri = Books.santriWith(100_000);
    Books.budget(santri, 5_000L, null);
    buy(santri, 5_000);
    CompletableFuture<String> waiting;
    try (var other = Books.database().connect()) {
      other.setAutoCommit(false);
      try (var lock = other.prepareStatement("select lock_account(?)")) {
        lock.setObject(1, santri.value());
        lock.execute();
      }
      waiting = CompletableFuture.supplyAsync(() -> buy(santri, 5_000));
      await().until(MidnightTest::somebodyWaits);
      PondokClock.set("2026-11-24T17:00:00Z");
      other.commit();
    }

    assertThat(waiting.join()).isEqualTo("DEBITED");
    assertThat(days(santri)).containsExactly("2026-11-24", "2026-11-25");
  }

  private static boolean somebodyWaits() {
    return Books.database()
            .number(
                "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and wait_event_type = 'Lock'")
        > 0;
  }

  private static String buy(SantriId santri, long amount) {
    return Purchase.verdict(Purchase.of(santri, Books.someUnit(), amount).debit());
  }

  private static java.util.List<String> days(SantriId santri) {
    return Books.mutations(santri).stream()
        .filter(line -> line.get("spending_day") != null)
        .map(line -> String.valueOf(line.get("spending_day")))
        .toList();
  }
}
