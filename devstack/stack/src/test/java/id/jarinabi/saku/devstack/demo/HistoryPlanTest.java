package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryPlanTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 24);
  private static final List<DayPlan> PLAN = HistoryPlan.of(2026, FIRST, 60);

  @Test
  void the_same_seed_makes_the_same_lives_and_another_seed_others() {
    assertThat(HistoryPlan.of(2026, FIRST, 60)).isEqualTo(PLAN);
    assertThat(HistoryPlan.of(2027, FIRST, 60)).isNotEqualTo(PLAN);
  }

  @Test
  void every_day_has_sixty_to_a_hundred_sales_in_all_units() {
    assertThat(PLAN)
        .hasSize(60)
        .allSatisfy(
            day -> {
              var sales = day.deeds().stream().filter(Sale.class::isInstance).toList();
              assertThat(sales).hasSizeBetween(60, 100);
              assertThat(sales)
                  .extracting(sale -> ((Sale) sale).unit())
                  .containsAll(Catalogue.UNITS);
            });
  }

  @Test
  void a_day_is_told_in_the_order_of_its_hours() {
    assertThat(PLAN)
        .allSatisfy(
            day -> assertThat(day.deeds()).isSortedAccordingTo(Comparator.comparing(Deed::at)));
  }

  @Test
  void nothing_is_done_twice_under_one_key() {
    assertThat(sales().map(Sale::key)).doesNotHaveDuplicates();
    assertThat(topUps().map(TopUp::key)).doesNotHaveDuplicates();
  }

  @Test
  void the_families_bring_most_in_the_first_days_of_a_month() {
    long early = topUps(1, 5).mapToLong(TopUp::amount).sum();
    long late = topUps(16, 20).mapToLong(TopUp::amount).sum();
    assertThat(early).isGreaterThan(2 * late);
  }

  @Test
  void hardly_anybody_tries_to_spend_what_is_not_there() {
    long unprepared = sales().filter(sale -> sale.mishap() == Mishap.UNPREPARED).count();
    assertThat(unprepared).isBetween(10L, sales().count() / 20);
  }

  @Test
  void some_sales_are_voided_and_some_pins_mistyped() {
    assertThat(sales().filter(sale -> sale.mishap() == Mishap.VOIDED)).hasSizeBetween(10, 100);
    assertThat(sales().filter(sale -> sale.mishap() == Mishap.WRONG_PIN)).hasSizeBetween(10, 120);
  }

  @Test
  void both_wali_set_budgets_and_rules_however_short_the_history() {
    for (int days : new int[] {1, 7, 60}) {
      var wishes =
          HistoryPlan.of(1, FIRST, days).stream()
              .flatMap(day -> day.deeds().stream())
              .filter(Wish.class::isInstance)
              .map(Wish.class::cast)
              .toList();
      assertThat(wishes)
          .extracting(Wish::wali)
          .contains(DemoStaff.WALI_AISYAH, DemoStaff.WALI_BUDI);
      assertThat(wishes)
          .allSatisfy(wish -> assertThat(wish.wali().children()).contains(wish.santri().nis()));
    }
  }

  @Test
  void the_one_without_money_stays_without() {
    assertThat(PLAN).flatExtracting(DayPlan::deeds).noneMatch(deed -> deed.santri().penniless());
  }

  private static Stream<Sale> sales() {
    return PLAN.stream()
        .flatMap(day -> day.deeds().stream())
        .filter(Sale.class::isInstance)
        .map(Sale.class::cast);
  }

  private static Stream<TopUp> topUps() {
    return topUps(1, 31);
  }

  private static Stream<TopUp> topUps(int firstDay, int lastDay) {
    return PLAN.stream()
        .filter(day -> day.date().getDayOfMonth() >= firstDay)
        .filter(day -> day.date().getDayOfMonth() <= lastDay)
        .flatMap(day -> day.deeds().stream())
        .filter(TopUp.class::isInstance)
        .map(TopUp.class::cast);
  }
}
