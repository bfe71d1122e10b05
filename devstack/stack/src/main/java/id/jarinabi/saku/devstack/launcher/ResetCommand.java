package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.servers.Folders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Forgets everything but what the build can use again.
@Command(name = "reset", description = "Menghapus semua data, kunci dan catatan.")
final class ResetCommand implements Callable<Integer> {
  private static final List<String> FORGOTTEN =
      List.of("postgres", "kafka", "keys", "config", "photos", "logs", "run", DemoOnce.MARK);

  @Option(names = "--yes", description = "Tanpa bertanya.")
  private boolean yes;

  @Override
  public Integer call() {
    var run = new RunFolder(Main.home());
    if (run.lock().isEmpty()) {
      System.err.println("✗ Saku Santri masih berjalan. Hentikan dulu: ./saku down");
      return 1;
    }
    if (!yes && !confirmed()) {
      System.out.println("Dibatalkan. Tidak ada yang dihapus.");
      return 1;
    }
    run.endLeftovers();
    FORGOTTEN.forEach(folder -> Folders.delete(run.home().root().resolve(folder)));
    System.out.println("✓ Semua data sudah dihapus.");
    return 0;
  }

  private static boolean confirmed() {
    System.out.print("Semua santri, saldo dan riwayat di sini akan dihapus. Ketik ya: ");
    System.out.flush();
    var answer = new Scanner(System.in, StandardCharsets.UTF_8);
    return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("ya");
  }
}
