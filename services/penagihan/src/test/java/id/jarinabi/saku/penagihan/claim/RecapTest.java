package id.jarinabi.saku.penagihan.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.penagihan.claim.ClaimLine.Kind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever was sold, discounted and voided, the recap adds up to the claim.
class RecapTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+07:00");

  @Property
  void nets_less_discounts_are_the_sum_of_the_lines(@ForAll("lines") List<ClaimLine> lines) {
    var recap = Recap.of(lines);

    long nets = recap.items().stream().mapToLong(Recap.ItemRecap::net).sum();
    assertThat(nets - recap.discounts())
        .isEqualTo(lines.stream().mapToLong(ClaimLine::amount).sum());
  }

  @Property
  void a_sale_and_its_void_leave_nothing(@ForAll("lines") List<ClaimLine> lines) {
    var both = new java.util.ArrayList<>(lines);
    lines.forEach(line -> both.add(opposite(line)));

    var recap = Recap.of(both);

    assertThat(recap.discounts()).isZero();
    assertThat(recap.items())
        .allSatisfy(
            item -> {
              assertThat(item.net()).isZero();
              assertThat(item.quantity()).isZero();
            });
  }

  @Property
  void the_order_of_the_lines_does_not_matter(@ForAll("lines") List<ClaimLine> lines) {
    assertThat(Recap.of(lines.reversed())).isEqualTo(Recap.of(lines));
  }

  @Provide
  Arbitrary<List<ClaimLine>> lines() {
    var item =
        Combinators.combine(
                Arbitraries.of("Es teh", "Nasi goreng", "Roti", "Sabun"),
                Arbitraries.longs().between(1, 999),
                Arbitraries.longs().between(1, 50_000),
                Arbitraries.integers().between(0, 100))
            .as(RecapTest::item);
    return Combinators.combine(
            Arbitraries.of(Kind.values()),
            item.list().ofMinSize(1).ofMaxSize(5),
            Arbitraries.integers().between(0, 99))
        .as(RecapTest::line)
        .list()
        .ofMaxSize(30);
  }

  private static ClaimLine.Item item(String name, long quantity, long price, int percent) {
    long discount = quantity * price * percent / 100;
    return new ClaimLine.Item(
        null,
        name,
        "Makanan",
        quantity,
        price,
        price,
        discount,
        "diskon",
        quantity * price - discount);
  }

  private static ClaimLine line(Kind kind, List<ClaimLine.Item> items, int percent) {
    long subtotal = items.stream().mapToLong(ClaimLine.Item::total).sum();
    long discount = subtotal * percent / 100;
    long total = subtotal - discount;
    return new ClaimLine(
        UUID.randomUUID(),
        kind,
        "KPA-1",
        NOON,
        subtotal,
        discount,
        "diskon",
        kind == Kind.VOID ? -total : total,
        items);
  }

  private static ClaimLine opposite(ClaimLine line) {
    return new ClaimLine(
        line.transactionId(),
        line.kind() == Kind.VOID ? Kind.SALE : Kind.VOID,
        line.receiptNumber(),
        line.occurredAt(),
        line.subtotal(),
        line.discount(),
        line.discountReason(),
        -line.amount(),
        line.items());
  }
}
