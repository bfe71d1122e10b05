package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LunchPlanTest {

  @Test
  void the_same_seed_makes_the_same_hour_and_another_seed_another() {
    assertThat(LunchPlan.of(1, 300)).isEqualTo(LunchPlan.of(1, 300));
    assertThat(LunchPlan.of(2, 300)).isNotEqualTo(LunchPlan.of(1, 300));
  }

  @Test
  void everybody_comes_within_the_hour_and_in_order() {
    assertThat(LunchPlan.of(3, 400))
        .hasSize(400)
        .isSortedAccordingTo(Comparator.comparing(Sale::at))
        .allSatisfy(
            sale ->
                assertThat(sale.at())
                    .isBetween(LocalTime.NOON, LocalTime.of(12, 59, 59, 999_999_999)));
  }

  @Test
  void every_sale_has_a_key_of_its_own() {
    assertThat(LunchPlan.of(3, 400)).extracting(Sale::key).doesNotHaveDuplicates();
  }

  @Test
  void all_units_sell_and_a_few_things_go_wrong() {
    var sales = LunchPlan.of(4, 300);
    assertThat(sales).extracting(Sale::unit).containsAll(Catalogue.UNITS);
    assertThat(count(sales, Mishap.VOIDED)).isBetween(1L, 2L);
    assertThat(count(sales, Mishap.WRONG_PIN)).isBetween(1L, 15L);
    assertThat(sales).filteredOn(sale -> sale.santri().penniless()).hasSizeBetween(2, 6);
    assertThat(sales)
        .filteredOn(sale -> sale.santri().penniless())
        .allSatisfy(sale -> assertThat(sale.mishap()).isEqualTo(Mishap.UNPREPARED));
  }

  @Test
  void at_pace_twenty_an_hour_takes_three_minutes() {
    var pace = new Pace(20);
    assertThat(pace.played(Duration.ofHours(1))).isEqualTo(Duration.ofMinutes(3));
    assertThat(pace.lived(Duration.ofMinutes(3))).isEqualTo(Duration.ofHours(1));
    assertThat(new Pace(0.5).played(Duration.ofSeconds(10))).isEqualTo(Duration.ofSeconds(20));
  }

  private static long count(List<Sale> sales, Mishap mishap) {
    return sales.stream().filter(sale -> sale.mishap() == mishap).count();
  }
}
