package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.devstack.stack.StackFailed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./saku demo …`: brings life into a running stack in demo mode.
@Command(
    name = "demo",
    description = "Menghidupkan data contoh: jam makan siang, atau riwayat berminggu-minggu.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class DemoCommand {
  private final Supplier<RunningStack> stack;

  /// `stack` finds the running stack, or fails with a `StackFailed` that says how to start one.
  public DemoCommand(Supplier<RunningStack> stack) {
    this.stack = stack;
  }

  @Command(
      name = "lunch",
      description = "Satu jam makan siang di semua unit, dipercepat.",
      mixinStandardHelpOptions = true)
  int lunch(
      @Option(
              names = "--sales",
              paramLabel = "N",
              defaultValue = "300",
              description = "Banyaknya penjualan (bawaan: ${DEFAULT-VALUE}).")
          int sales,
      @Option(
              names = "--pace",
              paramLabel = "X",
              defaultValue = "20",
              description = "Berapa kali lebih cepat dari aslinya (bawaan: ${DEFAULT-VALUE}).")
          double pace) {
    if (sales < 1 || !(pace > 0)) {
      throw new StackFailed("--sales dan --pace harus lebih dari nol.");
    }
    var progress = new ProgressLine(System.out);
    try (var hour = new LunchHour(stack.get().gateway(), new Pace(pace), progress)) {
      System.out.println(hour.play(LunchPlan.of(System.nanoTime(), sales)).summary());
    }
    return 0;
  }

  @Command(
      name = "history",
      description = "Riwayat sampai kemarin, agar setiap layar dan laporan berisi.",
      mixinStandardHelpOptions = true)
  int history(
      @Option(
              names = "--days",
              paramLabel = "N",
              defaultValue = "60",
              description = "Banyaknya hari (bawaan: ${DEFAULT-VALUE}).")
          int days,
      @Option(
              names = "--until",
              paramLabel = "TANGGAL",
              description = "Hari terakhir, YYYY-MM-DD (bawaan: kemarin).")
          Optional<LocalDate> until,
      @Option(
              names = "--seed",
              paramLabel = "N",
              defaultValue = "2026",
              description = "Seed yang sama, riwayat yang sama (bawaan: ${DEFAULT-VALUE}).")
          long seed,
      @Option(names = "--force", description = "Juga bila sudah ada penjualan pada hari-hari itu.")
          boolean force) {
    RunningStack running = stack.get();
    LocalDate today = LocalDate.now(running.zone());
    LocalDate last = until.orElse(today.minusDays(1));
    var options = new HistoryOptions(last, days, seed, force).requirePast(today);
    var progress = new ProgressLine(System.out);
    try (var history = new History(running, options, progress)) {
      System.out.println(history.live().summary());
    }
    return 0;
  }
}
