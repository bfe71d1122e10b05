package id.jarinabi.saku.pos.sale;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.claim.Penagihan;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Gate;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A claim and a void of one sale at the same instant.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class VoidAgainstClaimTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);

  @Inject SoldBefore sold;
  @Inject Voids voids;

  @Test
  void a_cashiers_void_and_a_claim_never_both_win() {
    var till = Till.open();
    var sales = sales(till, 20);

    var results = race(till, sales, till.cashier(), till.unit().value());

    for (int i = 0; i < sales.size(); i++) {
      assertThat(results.claimed().contains("SALE:" + sales.get(i)))
          .as("sale %s", i)
          .isNotEqualTo(results.voided().get(i));
    }
  }

  @Test
  void a_claim_that_waited_for_a_void_does_not_take_the_sale() {
    var till = Till.open();
    var sales = sales(till, 2);
    var claim = CompletableFuture.completedFuture(List.<String>of());

    try (var gate =
        Gate.holding(
            """
            update pos.transactions set status = 'VOIDED', voided_at = now(), voided_by = uuidv7(),
              void_reason = 'salah pesan'
            where id = ?""",
            sales.getFirst())) {
      claim =
          CompletableFuture.supplyAsync(
              () -> Penagihan.lines(Penagihan.reserve(UUID.randomUUID(), till.unit())));
      gate.awaitWaiting(1);
    }

    assertThat(AtOnce.result(claim)).containsExactly("SALE:" + sales.getLast());
  }

  @Test
  void a_cashiers_void_that_waited_for_a_claim_comes_to_nothing() {
    var till = Till.open();
    var sale = sales(till, 1).getFirst();
    var caller = SoldBefore.caller(till.cashier());
    var taken = CompletableFuture.completedFuture(true);

    try (var gate =
        Gate.holding("update pos.transactions set claim_id = uuidv7() where id = ?", sale)) {
      taken =
          voids
              .take(caller, sale, till.unit().value(), "salah pesan")
              .map(Optional::isPresent)
              .subscribeAsCompletionStage();
      gate.awaitWaiting(1);
    }

    assertThat(AtOnce.result(taken)).isFalse();
  }

  @Test
  void a_void_by_finance_at_the_moment_of_the_claim_is_never_lost() {
    var till = Till.open();
    var sales = sales(till, 20);

    var results = race(till, sales, KEUANGAN, null);
    sales(till, 21);
    var next = Penagihan.lines(Penagihan.reserve(UUID.randomUUID(), till.unit()));

    assertThat(results.voided()).doesNotContain(false);
    assertThat(next.stream().filter(line -> line.startsWith("VOID:")))
        .containsExactlyInAnyOrderElementsOf(
            results.claimed().stream().map(line -> line.replace("SALE:", "VOID:")).toList());
  }

  private record Race(List<String> claimed, List<Boolean> voided) {}

  private Race race(Till till, List<UUID> sales, Person person, @Nullable UUID unit) {
    var deeds = new ArrayList<Callable<Object>>();
    deeds.add(() -> Penagihan.lines(Penagihan.reserve(UUID.randomUUID(), till.unit())));
    for (var sale : sales) {
      deeds.add(
          () ->
              voids
                  .take(SoldBefore.caller(person), sale, unit, "salah pesan")
                  .await()
                  .atMost(SOON)
                  .isPresent());
    }
    var results = AtOnce.all(deeds);
    @SuppressWarnings("unchecked")
    var claimed = (List<String>) results.getFirst();
    return new Race(claimed, results.stream().skip(1).map(Boolean.class::cast).toList());
  }

  private List<UUID> sales(Till till, int count) {
    var made = new ArrayList<UUID>();
    for (int i = 0; i < count; i++) {
      made.add(sold.completed(till, AISYAH));
    }
    return made;
  }
}
