package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.stack.Rebuild;
import id.jarinabi.saku.devstack.stack.ServiceName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a read model anew from the history of all outboxes, beside a pondok at work.
@Command(
    name = "rebuild",
    description = "Menyusun ulang laporan dari seluruh riwayat.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Parameters(paramLabel = "LAYANAN", description = "rekap")
  private String service = "";

  @Override
  public Integer call() throws SQLException {
    if (!service.equals(ServiceName.REKAP.id())) {
      System.err.println("✗ Hanya rekap yang dapat disusun ulang: ./saku rebuild rekap");
      return 1;
    }
    var run = new RunFolder(Main.home());
    new Rebuild(run.stack().databaseOwner(), run.home()).run(ServiceName.REKAP, PATIENCE);
    System.out.println("✓ rekap sudah disusun ulang.");
    return 0;
  }
}
