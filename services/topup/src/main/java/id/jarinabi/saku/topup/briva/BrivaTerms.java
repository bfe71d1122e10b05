package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What a top-up over the bank may be, under `saku.briva-topup`; amounts in rupiah.
@ConfigMapping(prefix = "saku.briva-topup")
interface BrivaTerms {
  @WithDefault("10000")
  long smallest();

  @WithDefault("5000000")
  long largest();

  /// What the bank takes from the payer on top. It never reaches the pondok, and so is shown and
  /// not booked.
  @WithDefault("0")
  long fee();

  /// How long a virtual account can be paid.
  @WithDefault("PT24H")
  Duration life();

  /// How many may wait for the bank at once: each holds a connection to the database.
  @WithDefault("6")
  int atOnce();

  /// How often we look for requests whose time is over.
  @WithDefault("10s")
  String expireEvery();

  /// 422 for an amount outside.
  default void require(long amount) {
    if (amount < smallest() || amount > largest()) {
      throw Problem.invalid(
          "amount",
          "out_of_range",
          "Isi saldo lewat bank harus %s sampai %s."
              .formatted(Rupiah.of(smallest()).text(), Rupiah.of(largest()).text()));
    }
  }
}
