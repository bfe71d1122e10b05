package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShopperTest {
  private static final DemoSantri FAUZAN = DemoSantri.of("2026001");

  @Test
  void a_basket_holds_one_to_four_different_things_and_costs_something() {
    assertThat(baskets(2_000))
        .allSatisfy(
            basket -> {
              assertThat(basket.lines()).hasSizeBetween(1, 4);
              assertThat(basket.lines()).extracting(BasketLine::product).doesNotHaveDuplicates();
              assertThat(basket.total()).isPositive();
              assertThat(basket.lines()).allSatisfy(l -> assertThat(l.total()).isPositive());
            });
  }

  @Test
  void every_discount_and_every_changed_price_has_its_reason() {
    var lines = baskets(2_000).flatMap(basket -> basket.lines().stream()).toList();
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.reason().isEmpty())
                    .isEqualTo(line.atCataloguePrice() && line.discount() == 0));
    assertThat(baskets(2_000))
        .allSatisfy(b -> assertThat(b.discountReason().isEmpty()).isEqualTo(b.discount() == 0));
    assertThat(lines).anyMatch(line -> !line.atCataloguePrice());
    assertThat(lines).anyMatch(line -> line.discount() > 0);
    assertThat(baskets(2_000)).anyMatch(basket -> basket.discount() > 0);
  }

  @Test
  void a_friend_is_somebody_else() {
    var shopper = new Shopper(new Chance(1, "friends"));
    var friends = Stream.generate(() -> shopper.friendOf(FAUZAN)).limit(500).toList();
    assertThat(friends).anyMatch(friend -> friend.isPresent());
    assertThat(friends).filteredOn(friend -> friend.isEmpty()).hasSizeGreaterThan(400);
    assertThat(friends).doesNotContain(Optional.of(FAUZAN));
  }

  private static Stream<Basket> baskets(int count) {
    var chance = new Chance(7, "baskets");
    var shopper = new Shopper(chance);
    return Stream.generate(() -> shopper.basket(FAUZAN, chance.oneOf(Catalogue.UNITS)))
        .limit(count);
  }
}
