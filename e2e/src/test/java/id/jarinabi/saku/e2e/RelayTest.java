package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.devstack.stack.ServiceProcess;
import id.jarinabi.saku.e2e.world.Answer;
import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Http;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.Twin;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Two processes of one service tell its events, one of them at a time; whatever they have not
/// finished when they end, another finishes.
@EnabledIfSystemProperty(named = "saku.full", matches = "true")
class RelayTest {
  private static final int FAMILIES = 4;
  private static final int TOPUPS = 12;
  private static final Duration RECOVERY = Duration.ofMinutes(2);
  private static final String LEADS = "this process publishes the outbox";

  private final Pondok pondok = Pondok.get();

  @AfterEach
  void the_first_one_runs_again() {
    pondok.stack().service(ServiceName.TOPUP).start();
  }

  @Test
  void the_leader_is_killed_and_the_other_goes_on_in_order_and_without_loss() {
    var first = pondok.stack().service(ServiceName.TOPUP);
    var santri = Stream.generate(() -> pondok.newSantri(0)).limit(FAMILIES).toList();
    try (var twin = Twin.of(first)) {
      assertThat(twin.hasSaid(LEADS)).isFalse();

      payAndKill(first, santri, twin);

      await().atMost(RECOVERY).until(() -> twin.hasSaid(LEADS));
      var newestFirst =
          LongStream.rangeClosed(1, TOPUPS).mapToObj(i -> (TOPUPS + 1 - i) * 1_000).toList();
      for (var one : santri) {
        await()
            .atMost(RECOVERY)
            .untilAsserted(() -> assertThat(one.mutations()).isEqualTo(newestFirst));
      }
    }
    // The twin was asked to stop while it still took in what saldo had booked.
    first.start();
    for (var one : santri) {
      await()
          .atMost(RECOVERY)
          .untilAsserted(() -> assertThat(topups(one)).hasSize(TOPUPS).containsOnly("COMPLETED"));
    }
    pondok.booksAgree();
  }

  private void payAndKill(ServiceProcess leader, List<Santri> santri, Twin twin) {
    var paid = new AtomicInteger();
    Callable<Boolean> kill =
        () -> {
          await().until(() -> paid.get() > FAMILIES * TOPUPS / 3);
          leader.kill();
          return true;
        };
    AtOnce.all(
        Stream.concat(santri.stream().map(one -> pays(one, twin, paid)), Stream.of(kill)).toList());
  }

  private List<String> topups(Santri santri) {
    return pondok
        .keuangan()
        .get("/api/topup/requests?santriId=" + santri.id())
        .body()
        .path("items")
        .findValuesAsText("status");
  }

  /// Rp1.000, Rp2.000 … one after the other, at both processes in turn; where one has died, at
  /// the other.
  private Callable<Boolean> pays(Santri santri, Twin twin, AtomicInteger paid) {
    return () -> {
      for (int i = 1; i <= TOPUPS; i++) {
        var key = Pondok.key();
        var desks = i % 2 == 0 ? List.of(pondok.http(), twin.http()) : List.of(twin.http());
        int amount = i * 1_000;
        assertThat(desks).anyMatch(desk -> pay(desk, santri, amount, key));
        paid.incrementAndGet();
      }
      return true;
    };
  }

  private boolean pay(Http desk, Santri santri, long amount, UUID key) {
    try {
      Answer answer =
          desk.send(
              "POST",
              "/api/topup/cash",
              Optional.of(pondok.keuangan().token()),
              Map.of("santriId", santri.id(), "amount", amount, "payerName", "Ibu"),
              Map.of("Idempotency-Key", key.toString()));
      return answer.status() == 201;
    } catch (UncheckedIOException hungUp) {
      return false;
    }
  }
}
