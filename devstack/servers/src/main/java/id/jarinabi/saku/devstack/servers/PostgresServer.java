package id.jarinabi.saku.devstack.servers;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Part;
import id.jarinabi.saku.devstack.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL on 127.0.0.1. Start, kill and start again as often as you like: the data and
/// the port stay.
public final class PostgresServer implements Part, AutoCloseable {
  public static final String SUPERUSER = PostgresCluster.SUPERUSER;

  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final int STATUS_LINE = 7;

  private final PostgresConfig config;
  private final int port;
  private volatile @Nullable Child child;
  private @Nullable PostgresCluster cluster;

  public PostgresServer(PostgresConfig config) {
    this.config = config;
    this.port = config.port() == 0 ? Ports.free() : config.port();
  }

  /// Ready for connections when this returns.
  public synchronized PostgresServer start() {
    Folders.secret(config.home());
    var made = cluster();
    made.createUnlessThere();
    made.configure(port);
    forgetStrangersLock(made.data());
    List<String> command = List.of(made.binaries().postgres(), "-D", made.data().toString());
    Child started = Child.start(made.program("postgres", command, Signal.INT));
    child = started;
    started.await("ready", DEADLINE, () -> ready(made.data(), started.pid()));
    return this;
  }

  /// A fast shutdown: sessions are ended, what was committed is on disk.
  @Override
  public synchronized void stop() {
    Part.super.stop();
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public Optional<Child> running() {
    return Optional.ofNullable(child);
  }

  @Override
  public void restart() {
    start();
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public int port() {
    return port;
  }

  public String superuser() {
    return SUPERUSER;
  }

  public String superuserPassword() {
    return superuserPassword(config.home());
  }

  /// Of the server that lives in this folder, whoever started it.
  public static String superuserPassword(Path home) {
    return new SecretFile(home.resolve("superuser.password")).read();
  }

  /// An empty database of this name is there from the start.
  public String database() {
    return PostgresCluster.DATABASE;
  }

  public String jdbcUrl() {
    return jdbcUrl(port);
  }

  /// Of the server that listens there, whoever started it.
  public static String jdbcUrl(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.DATABASE;
  }

  @Override
  public Path logFile() {
    return config.logs().resolve("postgres.log");
  }

  @Override
  public Path pidFile() {
    return config.run().resolve("postgres.pid");
  }

  private PostgresCluster cluster() {
    PostgresCluster known = cluster;
    if (known == null) {
      var binaries = PostgresBinaries.unpackedIn(config.cache());
      known = new PostgresCluster(config, binaries, PostgresUser.choose());
      cluster = known;
    }
    return known;
  }

  /// PostgreSQL itself sees that the process of a lock is gone. It cannot know that a living
  /// one is a stranger who was given the same pid (as happens when a container starts anew).
  private static void forgetStrangersLock(Path data) {
    Path lock = data.resolve("postmaster.pid");
    boolean stranger =
        lines(lock).stream()
            .findFirst()
            .filter(pid -> pid.strip().matches("\\d+"))
            .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
            .filter(p -> p.info().commandLine().filter(c -> c.contains("postgres")).isEmpty())
            .isPresent();
    if (stranger) {
      try {
        Files.delete(lock);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// The server notes its own state in its lock file; pg_ctl waits by the same line.
  private static boolean ready(Path data, long pid) {
    List<String> lines = lines(data.resolve("postmaster.pid"));
    return lines.size() > STATUS_LINE
        && lines.getFirst().strip().equals(Long.toString(pid))
        && lines.get(STATUS_LINE).strip().equals("ready");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException absent) {
      return List.of();
    }
  }
}
