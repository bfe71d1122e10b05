package id.jarinabi.saku.rekap.unit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventJson;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.PosEvent.SoldItem;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.rekap.Pondok;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/// A unit's recap, the sum of its transactions and its claim agree, for random days of random
/// sales, voids, changed prices and discounts, told in any order.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RecapPropertyTest {
  private static final int TRIES = 60;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final OffsetDateTime NOON =
      OffsetDateTime.of(1990, 1, 1, 5, 0, 0, 0, ZoneOffset.UTC);

  @Inject UnitRecaps recaps;

  /// One sale as drawn: its day, its lines, its whole discount, and whether it was taken back.
  record Drawn(int day, List<SoldItem> lines, long discount, boolean voided) {}

  @Test
  void recap_transactions_and_claim_agree() {
    JqwikSession.run(
        () ->
            drawn()
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .sampleStream()
                .limit(TRIES)
                .forEach(this::holds));
  }

  private void holds(List<Drawn> history) {
    var unit = new UnitId(Uuid7.next());
    var santri = new SantriId(Uuid7.next());
    var standing = new ArrayList<PurchaseCompleted>();
    var all = new ArrayList<PurchaseCompleted>();
    var events = new ArrayList<DomainEvent>();
    for (var drawn : history) {
      var at = NOON.plusDays(drawn.day());
      var sale =
          Pondok.sale(unit, santri, at, drawn.discount(), drawn.lines().toArray(SoldItem[]::new));
      all.add(sale);
      events.add(sale);
      if (drawn.voided()) {
        events.add(Pondok.taken(sale, at.plusDays(2)));
      } else {
        standing.add(sale);
      }
    }
    shuffle(events);
    takeAll(events);

    var recap =
        recaps
            .one(unit.value(), new Days(FIRST, FIRST.plusDays(9)))
            .await()
            .indefinitely()
            .orElseThrow();
    // What pos would freeze for a claim: every sale that stands.
    long claim = sum(standing, PurchaseCompleted::total);
    assertThat(recap.net()).as("%s", history).isEqualTo(claim);
    assertThat(recap.transactions()).isEqualTo(standing.size());
    assertThat(recap.gross())
        .isEqualTo(sum(all, sale -> sumOf(sale, item -> item.quantity() * item.unitPrice())));
    assertThat(recap.discounts())
        .isEqualTo(sum(all, sale -> sale.discount() + sumOf(sale, SoldItem::discount)));
    assertThat(recap.gross() - recap.discounts() - recap.voids()).isEqualTo(claim);
    assertThat(sumDays(recap.days())).isEqualTo(claim);
    assertThat(recap.items().stream().mapToLong(UnitRecap.Item::net).sum() - recap.wholeDiscounts())
        .isEqualTo(claim);
    assertThat(recap.cashiers().stream().mapToLong(UnitRecap.Cashier::net).sum()).isEqualTo(claim);
    assertThat(quantities(recap)).isEqualTo(quantities(standing));
    assertThat(
            Pondok.database()
                .number(
                    "select coalesce(sum(total), 0) from sales where unit_id = ? and voided_at is null",
                    unit.value()))
        .isEqualTo(claim);
  }

  private static Arbitrary<Drawn> drawn() {
    var prices = Arbitraries.longs().between(1, 50_000);
    var line =
        Combinators.combine(
                Arbitraries.of("Roti", "Teh", "Nasi", "=1+1"),
                Arbitraries.longs().between(1, 20),
                prices,
                prices.injectNull(0.3),
                Arbitraries.longs().between(0, 99))
            .as(
                (name, quantity, price, catalog, percent) ->
                    Pondok.line(name, quantity, catalog, price, quantity * price * percent / 100));
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            line.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.longs().between(0, 99),
            Arbitraries.of(true, false, false))
        .as(
            (day, lines, percent, voided) ->
                new Drawn(
                    day,
                    lines,
                    lines.stream().mapToLong(SoldItem::total).sum() * percent / 100,
                    voided));
  }

  /// As the service's listeners do, without the way over Kafka.
  private static void takeAll(List<DomainEvent> events) {
    try (var connection = Pondok.database().connect();
        var sale = connection.prepareStatement("select take_sale(?::jsonb, ?)");
        var gone = connection.prepareStatement("select take_void(?::jsonb, ?, ?)")) {
      for (var event : events) {
        switch (event) {
          case PurchaseCompleted told ->
              call(sale, EventJson.write(told), told.occurredAt().toLocalDate());
          case PurchaseVoided told ->
              call(
                  gone,
                  EventJson.write(told),
                  told.soldAt().toLocalDate(),
                  told.occurredAt().toLocalDate());
          default -> throw new IllegalArgumentException();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void call(PreparedStatement function, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      function.setObject(i + 1, arguments[i]);
    }
    function.execute();
  }

  private static void shuffle(List<DomainEvent> events) {
    var order = RandomGenerator.of("L64X128MixRandom");
    for (int i = events.size() - 1; i > 0; i--) {
      Collections.swap(events, i, order.nextInt(i + 1));
    }
  }

  private static Map<String, Long> quantities(UnitRecap recap) {
    var counted = new HashMap<String, Long>();
    recap.items().forEach(item -> counted.put(item.name(), item.quantity()));
    return counted;
  }

  private static Map<String, Long> quantities(List<PurchaseCompleted> sales) {
    var counted = new HashMap<String, Long>();
    sales.stream()
        .flatMap(sale -> sale.items().stream())
        .forEach(item -> counted.merge(item.name(), item.quantity(), Long::sum));
    return counted;
  }

  private static long sumDays(List<UnitRecap.Day> days) {
    return days.stream().mapToLong(UnitRecap.Day::net).sum();
  }

  private static long sum(List<PurchaseCompleted> sales, ToLongFunction<PurchaseCompleted> figure) {
    return sales.stream().mapToLong(figure).sum();
  }

  private static long sumOf(PurchaseCompleted sale, ToLongFunction<SoldItem> figure) {
    return sale.items().stream().mapToLong(figure).sum();
  }
}
