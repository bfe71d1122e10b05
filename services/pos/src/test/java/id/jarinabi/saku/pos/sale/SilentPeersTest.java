package id.jarinabi.saku.pos.sale;

import static id.jarinabi.saku.pos.Till.cartOf;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.cart.Line;
import id.jarinabi.saku.pos.peer.DebitVerdict;
import id.jarinabi.saku.pos.peer.Debits;
import id.jarinabi.saku.pos.peer.PinChecks;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A neighbour that hangs must not hang a cashier: everybody is answered after five seconds, and
/// what a busy machine adds.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(SilentPeers.class)
class SilentPeersTest {
  private static final long FOREVER = 30_000;
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());

  @Inject SoldBefore sold;
  @Inject Debits debits;

  private ServerSocket hanging;

  @BeforeEach
  void the_neighbours_hang() {
    var address = ConfigProvider.getConfig().getValue("saku.saldo.url", URI.class);
    hanging = SilentPeers.hanging(address.getPort());
  }

  @AfterEach
  void the_neighbours_are_away() throws IOException {
    hanging.close();
  }

  @Test
  void a_pin_without_an_answer_is_a_503_and_nothing_was_done() throws Exception {
    var till = Till.open();
    // The first call of all would be timed with the starting of half the framework.
    till.sell(UUID.randomUUID(), "{}").then().statusCode(422);

    try (var threads = Executors.newFixedThreadPool(8)) {
      Callable<Integer> call =
          () ->
              till.sell(UUID.randomUUID(), cartOf(AISYAH))
                  .then()
                  .time(lessThan(FOREVER))
                  .extract()
                  .statusCode();
      for (var answer : threads.invokeAll(Stream.generate(() -> call).limit(8).toList())) {
        assertThat(answer.get()).isEqualTo(503);
      }
    }
    assertThat(till.sales()).isZero();
  }

  @Test
  void a_debit_without_an_answer_is_neither_done_nor_not_done() {
    var line = new Line(null, "Es teh", null, 1, null, 5_000, 0, null, 5_000);
    var cart = new Cart(List.of(line), 5_000, 0, null, 5_000);
    var purchase = new PinChecks.Purchase(UUID.randomUUID(), Till.open().unit(), cart);

    var verdict =
        debits
            .debit(purchase, AISYAH, "assertion", Duration.ofMillis(300))
            .await()
            .atMost(Duration.ofSeconds(60));

    assertThat(verdict).isEqualTo(new DebitVerdict.Unanswered());
  }

  @Test
  void a_pending_sale_is_answered_202_while_saldo_hangs() {
    var till = Till.open();
    var key = UUID.randomUUID();
    var id = sold.pending(till, AISYAH, key, new byte[] {1});
    SoldBefore.grownOld(id);

    till.settle(key)
        .then()
        .statusCode(202)
        .time(lessThan(FOREVER))
        .body(at("id", equalTo(id.toString())))
        .body(at("status", equalTo("PENDING")));
  }

  @Test
  void a_sale_still_at_work_is_given_two_seconds_before_it_is_settled() {
    var till = Till.open();
    var key = UUID.randomUUID();
    sold.pending(till, AISYAH, key, new byte[] {1});

    till.settle(key).then().statusCode(202).time(lessThan(FOREVER));
  }
}
