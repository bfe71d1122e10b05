package id.jarinabi.saku.topup.cash;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much cash is taken at once, in rupiah.
@ConfigMapping(prefix = "saku.cash-topup")
interface CashLimits {
  @WithDefault("1000")
  long smallest();

  @WithDefault("10000000")
  long largest();

  /// 422 for an amount outside.
  default void require(long amount) {
    if (amount < smallest() || amount > largest()) {
      throw Problem.invalid(
          "amount",
          "out_of_range",
          "Jumlah setor tunai harus %s sampai %s."
              .formatted(Rupiah.of(smallest()).text(), Rupiah.of(largest()).text()));
    }
  }
}
