package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.devstack.gateway.DemoAccount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

  @Test
  void there_are_twenty_santri_and_one_of_them_has_no_money() {
    assertThat(DemoSantri.ALL).hasSize(20);
    for (int number = 1; number <= 20; number++) {
      assertThat(DemoSantri.ALL.get(number - 1).nis()).isEqualTo("20260%02d".formatted(number));
    }
    assertThat(DemoSantri.ALL)
        .filteredOn(DemoSantri::penniless)
        .extracting(DemoSantri::nis)
        .containsExactly("2026020");
  }

  @Test
  void names_are_told_apart_and_boys_and_girls_live_apart() {
    assertThat(DemoSantri.ALL).extracting(DemoSantri::name).doesNotHaveDuplicates();
    assertThat(DemoSantri.ALL).extracting(DemoSantri::firstName).doesNotContain("");
    var putra = dormitories(Gender.PUTRA);
    var putri = dormitories(Gender.PUTRI);
    assertThat(putra).isNotEmpty().doesNotContainAnyElementsOf(putri);
  }

  @Test
  void no_pin_is_weak() {
    Stream.concat(
            DemoStaff.all().stream().map(DemoStaff::pin).flatMap(Optional::stream),
            Stream.of(DemoSantri.PIN))
        .forEach(
            pin -> {
              assertThat(pin).matches("[0-9]{6}").doesNotMatch("(.)\\1{5}");
              assertThat("01234567890 09876543210").doesNotContain(pin);
            });
  }

  @Test
  void the_accounts_are_those_that_the_launcher_shows() {
    for (DemoStaff person : DemoStaff.all()) {
      assertThat(DemoAccount.ALL)
          .filteredOn(account -> account.username().equals(person.username()))
          .extracting(DemoAccount::pin)
          .containsExactly(person.pin().orElse("–"));
    }
    assertThat(DemoAccount.ALL).extracting(DemoAccount::pin).contains(DemoSantri.PIN);
  }

  @Test
  void each_wali_has_the_children_of_the_contract() {
    assertThat(DemoStaff.WALI_AISYAH.children()).containsExactly("2026001", "2026002");
    assertThat(DemoStaff.WALI_BUDI.children()).containsExactly("2026003");
  }

  private static List<String> dormitories(Gender gender) {
    return DemoSantri.ALL.stream()
        .filter(santri -> santri.gender() == gender)
        .map(DemoSantri::dormitory)
        .toList();
  }
}
