package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final List<Deed> DAY =
      HistoryPlan.of(5, LocalDate.of(2026, 10, 1), 1).getFirst().deeds();

  @Test
  void nothing_is_lost_and_the_order_stays() {
    assertThat(Moments.of(DAY).stream().flatMap(List::stream).toList()).isEqualTo(DAY);
  }

  @Test
  void nobody_is_at_two_places_in_one_moment() {
    assertThat(Moments.of(DAY))
        .allSatisfy(moment -> assertThat(moment).extracting(Deed::santri).doesNotHaveDuplicates());
  }

  @Test
  void a_moment_is_short_and_has_no_more_deeds_than_hands() {
    assertThat(Moments.of(DAY))
        .allSatisfy(
            moment -> {
              assertThat(moment).hasSizeBetween(1, Moments.HANDS);
              var span = Duration.between(moment.getFirst().at(), moment.getLast().at());
              assertThat(span).isLessThanOrEqualTo(Duration.ofMinutes(20));
            });
  }
}
