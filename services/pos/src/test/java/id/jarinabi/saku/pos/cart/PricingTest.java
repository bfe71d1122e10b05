package id.jarinabi.saku.pos.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricingTest {
  private static final Offer BREAD = new Offer(UUID.randomUUID(), "Roti", "Makanan", 5_000);
  private static final Map<UUID, Offer> SHELF = Map.of(BREAD.productId(), BREAD);

  @Test
  void a_cart_costs_the_sum_of_its_lines() {
    var cart = accepted(bread(2), free("Es teh", 3, 1_500));

    assertThat(cart.subtotal()).isEqualTo(14_500);
    assertThat(cart.total()).isEqualTo(14_500);
    assertThat(cart.lines()).extracting(Line::total).containsExactly(10_000L, 4_500L);
  }

  @Test
  void a_product_keeps_its_name_category_and_catalogue_price_a_free_line_has_none() {
    var cart = accepted(bread(1), free("Es teh", 1, 1_500));

    assertThat(cart.lines())
        .containsExactly(
            new Line(BREAD.productId(), "Roti", "Makanan", 1, 5_000L, 5_000, 0, null, 5_000),
            new Line(null, "Es teh", null, 1, null, 1_500, 0, null, 1_500));
  }

  @Test
  void discounts_come_off_the_line_and_off_the_whole() {
    var line = new AskedLine(BREAD.productId(), null, 2, 5_000, 1_000, "promo");

    var cart = accepted(price(500, "sisa", line));

    assertThat(cart.subtotal()).isEqualTo(9_000);
    assertThat(cart.discount()).isEqualTo(500);
    assertThat(cart.total()).isEqualTo(8_500);
  }

  @Test
  void a_changed_catalogue_price_needs_a_reason_up_or_down() {
    assertThat(missing(price(0, null, changed(5_001, null)))).containsExactly("items[0].reason");
    assertThat(missing(price(0, null, changed(4_999, null)))).containsExactly("items[0].reason");
    assertThat(price(0, null, changed(4_000, "penyok"))).isInstanceOf(Priced.Accepted.class);
  }

  @Test
  void a_discount_needs_a_reason_on_the_line_and_on_the_whole() {
    var line = new AskedLine(null, "Es teh", 1, 1_500, 100, null);

    assertThat(missing(price(100, null, line)))
        .containsExactlyInAnyOrder("items[0].reason", "discountReason");
  }

  @Test
  void a_discount_takes_off_all_but_never_more() {
    var gift = new AskedLine(null, "Es teh", 1, 1_500, 1_500, "gratis");
    var tooMuch = new AskedLine(null, "Es teh", 1, 1_500, 1_501, "gratis");

    assertThat(accepted(gift, bread(1)).total()).isEqualTo(5_000);
    assertThat(faults(price(0, null, tooMuch, bread(1)))).containsExactly("items[0].discount");
    assertThat(faults(price(5_001, "obral", bread(1)))).containsExactly("discount");
  }

  @Test
  void a_whole_cart_costs_one_rupiah_to_a_hundred_million() {
    assertThat(faults(price(5_000, "gratis", bread(1)))).containsExactly("total");
    assertThat(accepted(price(4_999, "hampir", bread(1))).total()).isEqualTo(1);
    assertThat(accepted(free("Emas", 1, 100_000_000)).total()).isEqualTo(100_000_000);
    assertThat(faults(price(0, null, free("Emas", 1, 100_000_000), bread(1))))
        .containsExactly("total");
  }

  @Test
  void a_hundred_lines_of_the_largest_amounts_do_not_overflow() {
    var lines = new AskedLine[100];
    Arrays.fill(lines, free("Emas", 999, 100_000_000));

    assertThat(faults(price(0, null, lines))).containsExactly("total");
  }

  @Test
  void a_product_of_another_shelf_is_unknown() {
    var foreign = new AskedLine(UUID.randomUUID(), null, 1, 5_000, 0, null);

    assertThat(faults(price(0, null, bread(1), foreign))).containsExactly("items[1].productId");
  }

  @Test
  void a_line_is_a_product_or_has_a_name_not_both_and_not_neither() {
    var neither = new AskedLine(null, null, 1, 5_000, 0, null);
    var both = new AskedLine(BREAD.productId(), "Roti", 1, 5_000, 0, null);

    assertThat(faults(price(0, null, neither, both)))
        .containsExactly("items[0].name", "items[1].name");
  }

  @Test
  void the_digest_tells_another_cart_of_the_same_price() {
    var cart = accepted(bread(2));
    var other = accepted(free("Roti", 2, 5_000));

    assertThat(other.total()).isEqualTo(cart.total());
    assertThat(other.digest()).isNotEqualTo(cart.digest());
    // SHA-256 of "|2|10000\n", as saldo computes it.
    assertThat(other.digest())
        .isEqualTo("31c403ccbf7c0fc1f79720a93979072c169c007bfc80f2909c823e3041ed7e4e");
  }

  private static AskedLine bread(long quantity) {
    return new AskedLine(BREAD.productId(), null, quantity, BREAD.price(), 0, null);
  }

  private static AskedLine changed(long price, @Nullable String reason) {
    return new AskedLine(BREAD.productId(), null, 1, price, 0, reason);
  }

  private static AskedLine free(String name, long quantity, long price) {
    return new AskedLine(null, name, quantity, price, 0, null);
  }

  private static Priced price(long discount, @Nullable String reason, AskedLine... lines) {
    return Pricing.price(List.of(lines), discount, reason, SHELF);
  }

  private static Cart accepted(AskedLine... lines) {
    return accepted(price(0, null, lines));
  }

  private static Cart accepted(Priced priced) {
    assertThat(priced).isInstanceOf(Priced.Accepted.class);
    return ((Priced.Accepted) priced).cart();
  }

  private static List<String> faults(Priced priced) {
    assertThat(priced).isInstanceOf(Priced.Faulty.class);
    return ((Priced.Faulty) priced).faults().stream().map(Priced.Fault::field).toList();
  }

  private static List<String> missing(Priced priced) {
    assertThat(priced).isInstanceOf(Priced.ReasonMissing.class);
    return ((Priced.ReasonMissing) priced).faults().stream().map(Priced.Fault::field).toList();
  }
}
