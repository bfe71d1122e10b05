package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.stack.StackFailed;
import java.time.ZoneId;
import java.util.List;

/// Fills the days before today with life: as if the pondok had used Saku Santri all along.
final class History implements AutoCloseable {
  private final RunningStack stack;
  private final HistoryOptions options;
  private final ProgressLine progress;
  private final ApiClient api;
  private final Tally tally = new Tally();

  History(RunningStack stack, HistoryOptions options, ProgressLine progress) {
    this.stack = stack;
    this.options = options;
    this.progress = progress;
    this.api = new ApiClient(stack.gateway());
  }

  Tally live() {
    DemoData.create(stack, _ -> {});
    refuseOverlap();
    List<DayPlan> days = HistoryPlan.of(options.seed(), options.first(), options.days());
    try (var clock = ShiftedClock.open(stack.databaseOwner())) {
      var life = new HistoryDay(clock, zone(), api, tally);
      int number = 0;
      for (DayPlan day : days) {
        number++;
        progress.show(
            "Hari %d/%d (%s): %s".formatted(number, days.size(), day.date(), tally.line()));
        life.live(day);
      }
    }
    progress.end("Riwayat %d hari selesai: %s".formatted(days.size(), tally.line()));
    return tally;
  }

  @Override
  public void close() {
    api.close();
  }

  /// Sales that are newer than the first day would stand before their own past.
  private void refuseOverlap() {
    var keuangan = new ApiSession(api, DemoStaff.KEUANGAN.username());
    var sales = keuangan.get("/api/pos/transactions?limit=1&from=" + options.first());
    if (!options.force() && !sales.path("items").isEmpty()) {
      throw new StackFailed(
          "Sudah ada penjualan sejak %s. Jalankan ./saku reset lebih dulu, atau --force untuk"
                  .formatted(options.first())
              + " melanjutkan riwayat yang terputus (seed yang sama) atau menambah (seed lain).");
    }
  }

  private ZoneId zone() {
    return stack.zone();
  }
}
