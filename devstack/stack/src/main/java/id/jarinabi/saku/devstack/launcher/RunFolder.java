package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.demo.RunningStack;
import id.jarinabi.saku.devstack.process.PidFile;
import id.jarinabi.saku.devstack.process.Signal;
import id.jarinabi.saku.devstack.servers.PostgresServer;
import id.jarinabi.saku.devstack.stack.DatabaseOwner;
import id.jarinabi.saku.devstack.stack.Home;
import id.jarinabi.saku.devstack.stack.Stack;
import id.jarinabi.saku.devstack.stack.StackFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the launcher notes about a running stack, and what an earlier one may have left.
record RunFolder(Home home) {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String LAUNCHER = "launcher";
  private static final Set<String> FOUNDATIONS = Set.of("postgres", "kafka");

  /// The one who holds this lock runs the stack. The system lets go of it when its holder dies.
  Optional<FileLock> lock() {
    try {
      var channel =
          FileChannel.open(
              home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException held) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PidFile launcher() {
    return new PidFile(home.pidFile(LAUNCHER));
  }

  StateFile state() {
    return new StateFile(home.run().resolve("state.json"));
  }

  /// The stack that runs here now; a failure that says how to start one when none does.
  RunningStack stack() {
    StateFile.State running =
        state()
            .read()
            .filter(StateFile.State::ready)
            .filter(state -> launcher().process().isPresent())
            .orElseThrow(
                () -> new StackFailed("Saku Santri tidak berjalan. Mulai dengan ./saku up"));
    return stack(URI.create(running.address()), running.port("postgres"));
  }

  RunningStack stack(URI gateway, int postgresPort) {
    var owner =
        new DatabaseOwner(
            PostgresServer.jdbcUrl(postgresPort),
            PostgresServer.SUPERUSER,
            PostgresServer.superuserPassword(home.postgres()));
    return new RunningStack(gateway, owner, Stack.ZONE);
  }

  /// Ends every process that a dead launcher left behind, services before what they stand on.
  List<String> endLeftovers() {
    List<String> ended = new ArrayList<>();
    for (Path file : pidFiles()) {
      String name = file.getFileName().toString().replaceFirst("\\.pid$", "");
      Signal gently = name.equals("postgres") ? Signal.INT : Signal.TERM;
      if (!name.equals(LAUNCHER) && new PidFile(file).endLeftover(gently, PATIENCE)) {
        ended.add(name);
      }
    }
    return ended;
  }

  private List<Path> pidFiles() {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(home.run(), "*.pid")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(Comparator.comparing(RunFolder::isFoundation));
    return files;
  }

  private static boolean isFoundation(Path pidFile) {
    return FOUNDATIONS.contains(pidFile.getFileName().toString().replaceFirst("\\.pid$", ""));
  }
}
