package id.jarinabi.saku.pos.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseFailed;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.peer.DebitVerdict;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DecideSaleTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject SoldBefore sold;
  @Inject DecideSale decide;
  @Inject Sales sales;
  @Inject PendingSweeper sweeper;

  @Test
  void many_may_decide_a_sale_but_one_does_and_one_event_is_told() {
    var id = sold.pending(Till.open(), AISYAH);
    var attempts = Stream.generate(() -> decide.by(SoldBefore.DEBITED, id)).limit(12).toList();

    List<Sale> decided = Uni.join().all(attempts).andFailFast().await().atMost(SOON);

    assertThat(decided).allMatch(sale -> sale.status() == Sale.Status.COMPLETED);
    assertThat(toldOf(id, "saku.pos.purchase-completed.v1")).isEqualTo(1);
    assertThat(toldOf(id, "saku.audit.recorded.v1")).isEqualTo(1);
  }

  @Test
  void a_completed_sale_is_told_with_all_that_others_need() {
    var till = Till.open();
    var id = sold.completed(till, AISYAH);

    try (var probe = Bench.get().topics().probe("pos");
        var audit = Bench.get().topics().probe("audit")) {
      await()
          .untilAsserted(
              () -> {
                var told = probe.events(PurchaseCompleted.class, e -> e.purchaseId().equals(id));
                assertThat(told).hasSize(1);
                var event = told.getFirst();
                assertThat(event.unitId()).isEqualTo(till.unit());
                assertThat(event.cashierId()).isEqualTo(till.cashier().userId());
                assertThat(event.balanceAfter()).isEqualTo(95_000);
                assertThat(event.dailyRemaining()).isEqualTo(5_000);
                assertThat(event.items())
                    .containsExactly(
                        new PosEvent.SoldItem(
                            null, "Es teh", null, 2, null, 2_500, 0, null, 5_000));
              });
      await()
          .untilAsserted(
              () -> {
                var entries = audit.events(AuditRecorded.class, e -> e.objectId().equals(id));
                assertThat(entries).hasSize(1);
                var entry = entries.getFirst();
                assertThat(entry.action()).isEqualTo("sale.completed");
                assertThat(entry.actorId()).isEqualTo(till.cashier().userId());
                assertThat(entry.sessionId()).isEqualTo(till.cashier().sessionId());
                assertThat(entry.after())
                    .containsKeys("receiptNumber", "items", "cashierId", "ownerSantriId");
              });
    }
  }

  @Test
  void a_refused_sale_is_told_with_its_figures() {
    var id =
        sold.decide(
            sold.pending(Till.open(), AISYAH),
            new DebitVerdict.Declined(
                "unit_daily_limit_exceeded", Map.of("limit", 10_000, "spent", 9_000)));

    try (var probe = Bench.get().topics().probe("pos")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(probe.events(PurchaseFailed.class, e -> e.purchaseId().equals(id)))
                      .singleElement()
                      .satisfies(
                          event -> {
                            assertThat(event.code()).isEqualTo("unit_daily_limit_exceeded");
                            assertThat(event.limit()).isEqualTo(10_000);
                            assertThat(event.remaining()).isNull();
                          }));
    }
  }

  @Test
  void what_was_decided_cannot_be_decided_otherwise_or_withdrawn() {
    var id = sold.completed(Till.open(), AISYAH);

    var sale = decide.by(new DebitVerdict.Fenced(), id).await().atMost(SOON);
    sales.withdraw(id).await().atMost(SOON);

    assertThat(sale.status()).isEqualTo(Sale.Status.COMPLETED);
    assertThat(sales.get(id).await().atMost(SOON).status()).isEqualTo(Sale.Status.COMPLETED);
    assertThat(toldOf(id, "saku.pos.purchase-failed.v1")).isZero();
  }

  @Test
  void a_wrong_pin_stays_recorded_and_frees_its_key() {
    var till = Till.open();
    var key = UUID.randomUUID();
    var first = sold.pending(till, AISYAH, key, new byte[] {1});
    decide
        .decline(first, new Refusal(Refusal.PIN_INVALID, Map.of("attemptsRemaining", 2)))
        .await()
        .atMost(SOON);

    var second = sold.completed(till, AISYAH, key, new byte[] {2});

    assertThat(sales.get(first).await().atMost(SOON).refusal())
        .isEqualTo(new Refusal("pin_invalid", Map.of("attemptsRemaining", 2)));
    assertThat(sales.get(second).await().atMost(SOON).status()).isEqualTo(Sale.Status.COMPLETED);
  }

  @Test
  void receipts_name_unit_and_day_and_are_never_the_same() {
    var till = Till.open();
    var one = sales.get(sold.pending(till, AISYAH)).await().atMost(SOON).receiptNumber();
    var two = sales.get(sold.pending(till, AISYAH)).await().atMost(SOON).receiptNumber();

    assertThat(one).matches("T[0-9a-f]{8}-20\\d{6}-\\d{6}").isNotEqualTo(two);
  }

  @Test
  void two_sweepers_share_what_is_due_and_leave_the_young_alone() {
    var till = Till.open();
    var due = Stream.generate(() -> sold.pending(till, AISYAH)).limit(8).toList();
    due.forEach(SoldBefore::grownOld);
    var young = sold.pending(till, AISYAH);

    var taken =
        Uni.join()
            .all(sales.takeDue(4), sales.takeDue(4), sales.takeDue(100))
            .andFailFast()
            .await()
            .atMost(SOON)
            .stream()
            .flatMap(List::stream)
            .map(Sales.Due::id)
            .toList();

    // The service's own sweeper may have taken some of them: nobody takes one twice.
    assertThat(taken).doesNotHaveDuplicates().doesNotContain(young);
    assertThat(sales.takeDue(100).await().atMost(SOON))
        .extracting(Sales.Due::id)
        .doesNotContainAnyElementsOf(due);
  }

  @Test
  void while_saldo_is_away_a_sweep_leaves_a_sale_pending_and_comes_back() {
    var id = sold.pending(Till.open(), AISYAH);
    SoldBefore.grownOld(id);

    sweeper.sweep().await().atMost(SOON);

    assertThat(sales.get(id).await().atMost(SOON).status()).isEqualTo(Sale.Status.PENDING);
    assertThat(
            Bench.get()
                .database()
                .number(
                    """
                    select extract(epoch from settle_after - clock_timestamp())
                    from pos.transactions where id = ?""",
                    id))
        .isBetween(0L, 5L);
  }

  private static long toldOf(UUID id, String type) {
    return Bench.get()
        .database()
        .number(
            """
            select count(*) from pos.outbox
            where type = ? and ? in (body ->> 'purchaseId', body ->> 'objectId')""",
            type,
            id.toString());
  }
}
