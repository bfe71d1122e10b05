package id.jarinabi.saku.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KernelTest {

  @Test
  void money_is_written_the_way_people_read_it() {
    assertThat(Rupiah.of(0).text()).isEqualTo("Rp0");
    assertThat(Rupiah.of(15_000).text()).isEqualTo("Rp15.000");
    assertThat(Rupiah.of(100_000_000).text()).isEqualTo("Rp100.000.000");
    assertThat(Rupiah.of(-5_500).text()).isEqualTo("−Rp5.500");
  }

  @Test
  void an_overflow_is_an_error_never_a_wrong_amount() {
    assertThatThrownBy(() -> Rupiah.of(Long.MAX_VALUE).plus(Rupiah.of(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Rupiah.of(Long.MAX_VALUE / 2).times(3))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void ids_are_version_seven_and_sort_by_birth_in_milliseconds() {
    var ids = Stream.generate(Uuid7::next).limit(1_000).toList();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.version() == 7 && id.variant() == 2);
    assertThat(ids.stream().map(id -> id.getMostSignificantBits() >>> 16)).isSorted();
  }

  @Test
  void the_pondoks_midnight_decides_the_day_and_its_week_start_the_week() {
    var calendar = new PondokCalendar(ZoneId.of("Asia/Jakarta"), DayOfWeek.SATURDAY);

    assertThat(calendar.dayOf(Instant.parse("2026-11-22T16:59:59Z"))).isEqualTo("2026-11-22");
    assertThat(calendar.dayOf(Instant.parse("2026-11-22T17:00:00Z"))).isEqualTo("2026-11-23");
    assertThat(calendar.weekOf(LocalDate.parse("2026-11-27"))).isEqualTo("2026-11-21");
    assertThat(calendar.endOf(LocalDate.parse("2026-11-22")))
        .isEqualTo(calendar.startOf(LocalDate.parse("2026-11-23")));
  }

  @Test
  void a_role_is_known_by_its_wire_name_alone() {
    assertThat(Role.ofWireName("admin-keuangan")).contains(Role.ADMIN_KEUANGAN);
    assertThat(Role.ofWireName("ADMIN_KEUANGAN")).isEmpty();
    assertThat(SantriId.fromString("0193b3a0-0000-7000-8000-000000000001").value())
        .isEqualTo(UUID.fromString("0193b3a0-0000-7000-8000-000000000001"));
  }
}
