package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.stack.StackFailed;
import java.time.LocalDate;

/// Which days to live through. `last` is included; with `force` also where sales are there
/// already.
record HistoryOptions(LocalDate last, int days, long seed, boolean force) {
  private static final int MOST = DemoData.DAYS_SINCE_THE_BEGINNING - 1;

  HistoryOptions {
    if (days < 1 || days > MOST) {
      throw new StackFailed("Banyaknya hari harus 1 sampai " + MOST + ".");
    }
  }

  /// A history ends before `today`: what is still to come has not happened. And it begins after
  /// the opening balances.
  HistoryOptions requirePast(LocalDate today) {
    if (!last.isBefore(today)) {
      throw new StackFailed("Riwayat paling jauh sampai kemarin, " + today.minusDays(1) + ".");
    }
    if (first().isBefore(today.minusDays(MOST))) {
      throw new StackFailed("Riwayat paling awal mulai " + today.minusDays(MOST) + ".");
    }
    return this;
  }

  LocalDate first() {
    return last.minusDays(days - 1L);
  }
}
