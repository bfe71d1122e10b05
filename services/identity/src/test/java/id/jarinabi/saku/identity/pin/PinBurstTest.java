package id.jarinabi.saku.identity.pin;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Office.Child;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PinBurstTest {

  @Test
  void sixty_four_right_pins_at_once_on_one_device_are_all_taken() {
    var till = Asking.about(Office.santriWithPin(Office.keuangan()).id());

    var results = AtOnce.times(64, number -> till.result(Office.PIN));

    assertThat(results).hasSize(64).containsOnly("VALID");
  }

  @Test
  void sixty_four_right_pins_at_once_on_as_many_devices_are_all_taken() {
    var child = Office.santriWithPin(Office.keuangan());

    var results = AtOnce.times(64, number -> Asking.about(child.id()).result(Office.PIN));

    assertThat(results).hasSize(64).containsOnly("VALID");
  }

  @Test
  void two_hundred_guesses_at_once_are_five() {
    var till = Asking.about(Office.santriWithPin(Office.keuangan()).id());

    var results = AtOnce.times(200, number -> till.result("%06d".formatted(503_100 + number * 7)));

    assertThat(results).filteredOn("INVALID"::equals).hasSize(5);
    assertThat(results).allMatch(it -> it.equals("INVALID") || it.equals("LOCKED"));
    assertThat(till.onAnotherDevice().result(Office.PIN)).isEqualTo("VALID");
  }

  @Test
  void guesses_from_everywhere_at_once_are_fifteen() {
    var child = Office.santriWithPin(Office.keuangan());

    var results =
        AtOnce.times(
            100, number -> Asking.about(child.id()).result("%06d".formatted(503_100 + number * 7)));

    assertThat(results).filteredOn("INVALID"::equals).hasSizeLessThanOrEqualTo(15);
    assertThat(results).doesNotContain("VALID");
  }

  @Test
  void right_pins_pass_while_a_guesser_is_at_it_elsewhere() {
    var child = Office.santriWithPin(Office.keuangan());
    var guesser = Asking.about(child.id());
    var till = Asking.about(child.id());

    var results =
        AtOnce.times(
            40, number -> number % 2 == 0 ? till.result(Office.PIN) : guesser.result("502913"));

    assertThat(results).filteredOn("VALID"::equals).hasSize(20);
  }

  @Test
  void a_lock_ends_by_itself() {
    var child = Office.santriWithPin(Office.keuangan());
    var till = Asking.about(child.id());
    for (int wrong = 0; wrong < 5; wrong++) {
      till.result("502913");
    }
    assertThat(till.result(Office.PIN)).isEqualTo("LOCKED");
    database("update identity.pin_failures set locked_until = now() where session_id = ?", till);

    assertThat(till.result("502913")).isEqualTo("INVALID");
    assertThat(till.result(Office.PIN)).isEqualTo("VALID");
  }

  @Test
  void a_slot_whose_process_crashed_is_free_again_after_ten_seconds() {
    var child = Office.santriWithPin(Office.keuangan());
    var till = Asking.about(child.id());
    crashedSlots(child, till, "11 seconds");

    assertThat(till.result(Office.PIN)).isEqualTo("VALID");
  }

  @Test
  void who_finds_every_slot_taken_waits_three_seconds_and_is_sent_away_uncounted() {
    var child = Office.santriWithPin(Office.keuangan());
    var till = Asking.about(child.id());
    crashedSlots(child, till, "1 seconds");

    long start = System.nanoTime();
    assertThat(till.result(Office.PIN)).isEqualTo("BUSY");

    assertThat(System.nanoTime() - start).isGreaterThan(2_500_000_000L);
    database("delete from identity.pin_slots where session_id = ?", till);
    assertThat(till.result(Office.PIN)).isEqualTo("VALID");
  }

  private static void crashedSlots(Child child, Asking till, String ago) {
    for (int slot = 0; slot < 5; slot++) {
      Bench.get()
          .database()
          .execute(
              "insert into identity.pin_slots (id, user_id, session_id, reserved_at)"
                  + " values (?, ?, ?, clock_timestamp() - ?::interval)",
              UUID.randomUUID(),
              child.userId(),
              till.session(),
              ago);
    }
  }

  private static void database(String sql, Asking till) {
    Bench.get().database().execute(sql, till.session());
  }
}
