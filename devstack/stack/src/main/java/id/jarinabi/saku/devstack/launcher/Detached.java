package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.process.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// `up` in a process of its own that outlives this one. What it says is shown until it is ready.
record Detached(RunFolder run, List<String> flags) {
  private static final Duration DEADLINE = Duration.ofMinutes(10);

  int start() {
    Path log = run.home().log("launcher");
    try {
      var shown = new LogFollower(log);
      Process process =
          new ProcessBuilder(command())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      boolean settled =
          Await.until(
              DEADLINE,
              () -> {
                shown.show();
                return !process.isAlive() || ready(process.pid());
              });
      shown.show();
      if (!settled) {
        System.err.println("✗ Belum siap setelah 10 menit. Lihat ./saku status dan ./saku logs");
        return 1;
      }
      return process.isAlive() ? 0 : process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean ready(long pid) {
    return run.state().read().filter(s -> s.ready() && s.launcherPid() == pid).isPresent();
  }

  /// A session of its own where there is `setsid`, so that no Ctrl-C here reaches it.
  private List<String> command() {
    boolean session = Files.isExecutable(Path.of("/usr/bin/setsid"));
    var command = new ArrayList<>(List.of(session ? "/usr/bin/setsid" : "nohup"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("up");
    command.addAll(flags);
    return command;
  }
}
