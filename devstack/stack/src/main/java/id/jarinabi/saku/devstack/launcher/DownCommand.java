package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.process.Signal;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Stops everything, also when the launcher itself was killed and left its children behind.
@Command(name = "down", description = "Menghentikan semuanya. Data tetap tersimpan.")
final class DownCommand implements Callable<Integer> {
  /// The launcher itself waits for its children, one layer after the other.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Override
  public Integer call() {
    var run = new RunFolder(Main.home());
    boolean launcher = run.launcher().endLeftover(Signal.TERM, PATIENCE);
    boolean left = !run.endLeftovers().isEmpty();
    run.state().delete();
    System.out.println(
        launcher || left
            ? "✓ Saku Santri berhenti. Data tetap tersimpan."
            : "Tidak ada yang berjalan.");
    return 0;
  }
}
