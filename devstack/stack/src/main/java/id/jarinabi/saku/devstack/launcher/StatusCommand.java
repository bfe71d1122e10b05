package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.process.PidFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;

/// One line per process. Exit code 0 when all run, 1 when something is missing.
@Command(name = "status", description = "Keadaan setiap proses.")
final class StatusCommand implements Callable<Integer> {
  private static final String ROW = "%-12s %-10s %6s %8s %9s %12s %6s%n";

  @Override
  public Integer call() {
    var run = new RunFolder(Main.home());
    Optional<ProcessHandle> launcher = run.launcher().process();
    Optional<StateFile.State> noted = run.state().read();
    if (noted.isEmpty()) {
      System.out.println("Saku Santri tidak berjalan. Jalankan dengan ./saku up");
      return 1;
    }
    StateFile.State state = noted.get();
    System.out.printf("Saku Santri: %s (%s)%n%n", state.address(), phase(state, launcher));
    System.out.printf(ROW, "BAGIAN", "KEADAAN", "PORT", "PROSES", "MEMORI", "LAMA", "ULANG");
    boolean all = show("gerbang", port(state.address()), launcher, Memory::of, 0);
    for (StateFile.Entry part : state.parts()) {
      var process = new PidFile(part.pidFile()).process();
      all &=
          show(
              part.name(), Integer.toString(part.port()), process, Memory::ofTree, part.restarts());
    }
    return all ? 0 : 1;
  }

  private static String phase(StateFile.State state, Optional<ProcessHandle> launcher) {
    if (launcher.isEmpty()) {
      return "peluncur mati; bersihkan dengan ./saku down";
    }
    return state.ready() ? "siap" : "sedang dimulai";
  }

  private static boolean show(
      String name,
      String port,
      Optional<ProcessHandle> process,
      Function<ProcessHandle, Long> memory,
      int restarts) {
    System.out.printf(
        ROW,
        name,
        process.map(Memory::stateOf).orElse("mati"),
        port,
        process.map(p -> Long.toString(p.pid())).orElse("–"),
        process.map(memory).map(Words::memory).orElse("–"),
        process.flatMap(p -> p.info().startInstant()).map(StatusCommand::since).orElse("–"),
        restarts);
    return process.isPresent();
  }

  private static String since(Instant start) {
    return Words.age(Duration.between(start, Instant.now()));
  }

  private static String port(String address) {
    return address.substring(address.lastIndexOf(':') + 1);
  }
}
