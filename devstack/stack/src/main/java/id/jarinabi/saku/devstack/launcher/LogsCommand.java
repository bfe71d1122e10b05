package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.process.LogTail;
import id.jarinabi.saku.devstack.stack.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the end of one log.
@Command(name = "logs", description = "Catatan satu bagian, misalnya: logs pos -f")
final class LogsCommand implements Callable<Integer> {
  private static final long LOOK_EVERY_MILLIS = 200;

  @Parameters(arity = "0..1", paramLabel = "BAGIAN", defaultValue = "")
  private String name = "";

  @Option(names = "-f", description = "Terus ikuti.")
  private boolean follow;

  @Option(names = "-n", defaultValue = "100", description = "Jumlah baris (${DEFAULT-VALUE}).")
  private int lines;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Home home = Main.home();
    Path log = home.log(name);
    if (!name.matches("[a-z-]+") || !Files.exists(log)) {
      System.err.println("✗ Pilih salah satu: " + known(home));
      return 1;
    }
    var tail = new LogFollower(log);
    System.out.println(LogTail.of(log, lines));
    while (follow) {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
      tail.show();
    }
    return 0;
  }

  private static String known(Home home) throws IOException {
    try (Stream<Path> files = Files.list(home.logs())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".log"))
          .map(file -> file.substring(0, file.length() - ".log".length()))
          .sorted()
          .collect(Collectors.joining(", "));
    }
  }
}
