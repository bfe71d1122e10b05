package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void the_units_are_those_of_the_contract() {
    assertThat(Catalogue.UNITS)
        .extracting(DemoUnit::code, u -> u.cashier().username())
        .containsExactly(
            tuple("KPA", "kantin.putra"),
            tuple("KPI", "kantin.putri"),
            tuple("KOP", "koperasi"),
            tuple("LDY", "laundry"));
  }

  @Test
  void every_unit_has_at_least_eight_products_with_names_of_their_own() {
    assertThat(Catalogue.UNITS)
        .allSatisfy(
            unit ->
                assertThat(unit.products())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .extracting(DemoProduct::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void prices_are_such_as_a_santri_can_pay() {
    assertThat(Catalogue.UNITS)
        .flatExtracting(DemoUnit::products)
        .allSatisfy(p -> assertThat(p.price()).isBetween(1_000L, 20_000L))
        .allSatisfy(p -> assertThat(p.price() % 500).isZero());
  }

  @Test
  void what_a_wali_blocks_is_on_the_shelf() {
    for (int day = 0; day < 100; day++) {
      for (Wish wish : WaliWishes.on(day, 100)) {
        if (wish.wanted() instanceof Wish.ProductBlocked rule) {
          assertThat(rule.unit().products()).extracting(DemoProduct::name).contains(rule.product());
        }
      }
    }
  }
}
