package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.gateway.DemoAccount;
import id.jarinabi.saku.devstack.servers.Ports;
import id.jarinabi.saku.devstack.stack.Home;
import id.jarinabi.saku.devstack.stack.Progress;
import id.jarinabi.saku.devstack.stack.Stack;
import id.jarinabi.saku.devstack.stack.StackOptions;
import java.net.URI;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Starts everything and stays with it; Ctrl-C, `down` or the end of the terminal stops
/// everything.
@Command(name = "up", description = "Menjalankan semuanya.")
final class UpCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Option(names = "--port", defaultValue = "8080", description = "Port gerbang (${DEFAULT-VALUE}).")
  private int port;

  @Option(names = "--detach", description = "Kembali setelah siap; semuanya tetap berjalan.")
  private boolean detach;

  @Option(names = "--no-demo", description = "Tanpa data dan akun percobaan.")
  private boolean bare;

  @Option(names = "--native", description = "Layanan sebagai program native, seperti di produksi.")
  private boolean image;

  @Option(
      names = "--set",
      paramLabel = "NAMA=NILAI",
      description = "Setelan bagi semua layanan; boleh berulang.")
  private Map<String, String> settings = Map.of();

  private final RunFolder run = new RunFolder(Main.home());

  @Override
  public Integer call() throws InterruptedException {
    if (port < 1 || port > HIGHEST_PORT) {
      return refuse("Port harus 1 sampai 65535.");
    }
    if (detach) {
      return new Detached(run, flags()).start();
    }
    Optional<FileLock> lock = run.lock();
    if (lock.isEmpty()) {
      return alreadyRunning();
    }
    if (!Ports.isFree(port)) {
      return refuse(
          "Port %d sedang dipakai program lain. Pilih port lain: ./saku up --port %d"
              .formatted(port, port == 8080 ? 8090 : port + 1));
    }
    start();
    new CountDownLatch(1).await();
    return 0;
  }

  private void start() {
    Home home = run.home();
    run.launcher().write(ProcessHandle.current(), home.root().toString());
    var left = run.endLeftovers();
    if (!left.isEmpty()) {
      System.out.println("• Sisa dari sebelumnya dihentikan: " + String.join(", ", left));
    }
    Progress progress =
        (what, took) -> System.out.printf("✓ %s siap (%s)%n", what, Words.seconds(took));
    var options =
        StackOptions.in(home.root())
            .gatewayPort(port)
            .demo(!bare)
            .settings(settings)
            .progress(progress);
    var stack = new Stack(image ? options.images(options.services()) : options);
    String address = "http://localhost:" + port;
    run.state().write(StateFile.STARTING, address, stack.parts(), Map.of());
    var supervisor =
        new Supervisor(
            message -> System.out.println("! " + message),
            restarts -> run.state().write(StateFile.READY, address, stack.parts(), restarts));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, supervisor), "down"));
    stack.start();
    if (!bare) {
      new DemoOnce(home).create(run.stack(stack.gateway(), stack.postgres().port()));
    }
    greet(address, stack.bank().address());
    supervisor.watch(stack.parts());
    run.state().write(StateFile.READY, address, stack.parts(), Map.of());
  }

  /// Ours without `--detach`: what the one who stays is called with.
  private List<String> flags() {
    var flags = new ArrayList<>(List.of("--port", Integer.toString(port)));
    if (bare) {
      flags.add("--no-demo");
    }
    if (image) {
      flags.add("--native");
    }
    settings.forEach((name, value) -> flags.addAll(List.of("--set", name + "=" + value)));
    return flags;
  }

  private void end(Stack stack, Supervisor supervisor) {
    supervisor.stop();
    stack.close();
    run.state().delete();
    run.launcher().delete();
    System.out.println("✓ Semua sudah berhenti.");
  }

  private void greet(String address, URI bank) {
    System.out.printf("%nSaku Santri: %s%n", address);
    System.out.printf("Bank percobaan, untuk membayar virtual account: %s%n", bank);
    if (!bare) {
      System.out.printf("%nAkun percobaan (kata sandi %s):%n", DemoAccount.PASSWORD);
      for (DemoAccount account : DemoAccount.ALL) {
        System.out.printf(
            "  %-20s %-32s PIN %s%n", account.username(), account.who(), account.pin());
      }
    }
    System.out.println();
  }

  private int alreadyRunning() {
    var state = run.state().read();
    if (state.filter(StateFile.State::ready).isPresent()) {
      System.out.printf(
          "Saku Santri sudah berjalan di %s (proses %d). Hentikan dengan ./saku down%n",
          state.get().address(), state.get().launcherPid());
      return 0;
    }
    return refuse("Saku Santri sedang dimulai di terminal lain. Lihat dengan ./saku status");
  }

  private static int refuse(String why) {
    System.err.println("✗ " + why);
    return 1;
  }
}
