package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.e2e.world.AtOnce;
import id.jarinabi.saku.e2e.world.Pondok;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/// Guessing gets nobody anywhere, and locks out nobody but the guesser.
class PinTest {
  private static final int GUESSES = 200;
  private static final int ALLOWED = 5;
  private final Pondok pondok = Pondok.get();

  @Test
  void of_200_parallel_guesses_at_most_the_allowed_ones_are_evaluated() {
    var santri = pondok.newSantri(10_000);
    var till = pondok.newTill();
    List<Callable<String>> guesses = new ArrayList<>();
    for (int guess = 0; guess < GUESSES; guess++) {
      var pin = "%06d".formatted(503_100 + guess * 7);
      guesses.add(() -> till.sellWithPin(santri, 1_000, pin, Pondok.key()).code());
    }

    var answers = AtOnce.all(guesses);

    assertThat(answers).filteredOn("pin_invalid"::equals).hasSizeLessThanOrEqualTo(ALLOWED);
    assertThat(answers)
        .filteredOn(code -> !code.equals("pin_invalid"))
        // A slow machine may say "not now": such a guess learned nothing.
        .contains("pin_locked")
        .isSubsetOf("pin_locked", "rate_limited", "temporarily_unavailable");
    assertThat(till.sell(santri, 1_000).code()).isEqualTo("pin_locked");
    assertThat(santri.balance()).isEqualTo(10_000);
  }

  @Test
  void wrong_guesses_at_one_till_do_not_lock_the_santri_out_at_another() {
    var santri = pondok.newSantri(10_000);
    var guesser = pondok.newTill();
    for (int guess = 0; guess < ALLOWED; guess++) {
      guesser.sellWithPin(santri, 1_000, "59820" + guess, Pondok.key());
    }

    assertThat(guesser.sell(santri, 1_000).status()).isEqualTo(423);
    assertThat(pondok.kantin().sell(santri, 1_000).status()).isEqualTo(201);
  }

  @Test
  void a_new_pin_lifts_the_lock() {
    var santri = pondok.newSantri(10_000);
    var till = pondok.newTill();
    for (int guess = 0; guess < ALLOWED; guess++) {
      till.sellWithPin(santri, 1_000, "59820" + guess, Pondok.key());
    }
    var reset =
        pondok
            .keuangan()
            .post(
                "/api/identity/santri/" + santri.id() + "/pin",
                java.util.Map.of("newPin", "907351"));

    assertThat(reset.status()).as(reset.toString()).isBetween(200, 204);
    assertThat(till.sellWithPin(santri, 1_000, "907351", Pondok.key()).status()).isEqualTo(201);
  }
}
