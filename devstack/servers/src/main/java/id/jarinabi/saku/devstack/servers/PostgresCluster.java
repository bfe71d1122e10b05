package id.jarinabi.saku.devstack.servers;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The data folder of one server: made once, complete or not at all, with an empty database
/// `saku`.
record PostgresCluster(PostgresConfig config, PostgresBinaries binaries, PostgresUser user) {
  static final String DATABASE = "saku";
  static final String SUPERUSER = "postgres";
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  Path data() {
    return config.home().resolve("data");
  }

  SecretFile password() {
    return new SecretFile(config.home().resolve("superuser.password"));
  }

  /// Made aside and renamed: an interrupted attempt leaves nothing that looks like a cluster.
  void createUnlessThere() {
    if (Files.isDirectory(data())) {
      return;
    }
    Path aside = config.home().resolve("data.new");
    Folders.delete(aside);
    Folders.secret(aside);
    password().readOrWrite(SecretFile::random);
    user.own(config.home());
    run("initdb", initdb(aside));
    run("create-database", createDatabase(aside));
    try {
      Files.move(aside, data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Our settings replace initdb's sample file, at every start.
  void configure(int port) {
    try {
      Files.writeString(data().resolve("postgresql.conf"), settings(port));
      user.own(config.home());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Program program(String name, List<String> command, Signal stop) {
    return new Program(
        name,
        user.command(command),
        config.home(),
        config.logs().resolve("postgres.log"),
        config.run().resolve(name + ".pid"),
        config.home().toString(),
        Map.of("LC_ALL", "C", "TZ", "UTC"),
        true,
        stop,
        Duration.ofSeconds(20),
        Program.FOUNDATION);
  }

  private void run(String name, List<String> command) {
    Child.start(program(name, command, Signal.TERM)).awaitSuccess(DEADLINE);
  }

  private List<String> initdb(Path data) {
    var command =
        new ArrayList<>(
            List.of(binaries.initdb(), "-D", data.toString(), "-U", SUPERUSER, "-E", "UTF8"));
    command.addAll(List.of("--data-checksums", "--auth=scram-sha-256"));
    command.addAll(List.of("--pwfile=" + password().file()));
    command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    if (!config.durable()) {
      command.add("--no-sync");
    }
    return command;
  }

  /// The server alone, without a network: no client is needed to make a database.
  private List<String> createDatabase(Path data) {
    String single = "echo 'create database " + DATABASE + "' | \"$0\" --single -D \"$1\" template1";
    return List.of("sh", "-c", single, binaries.postgres(), data.toString());
  }

  private String settings(int port) {
    return """
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        max_connections = 200
        fsync = %s
        synchronous_commit = %2$s
        full_page_writes = %2$s

        # A small machine: eight services share one server.
        shared_buffers = 64MB
        work_mem = 4MB
        maintenance_work_mem = 32MB
        effective_cache_size = 512MB
        max_wal_size = 256MB
        jit = off
        huge_pages = off
        io_method = sync
        max_worker_processes = 4
        max_parallel_workers_per_gather = 0
        autovacuum_max_workers = 2
        max_wal_senders = 0
        max_logical_replication_workers = 0
        wal_level = minimal

        timezone = 'UTC'
        log_timezone = 'UTC'
        log_line_prefix = '%%m %%u %%a [%%p] '
        log_checkpoints = off
        password_encryption = scram-sha-256
        idle_in_transaction_session_timeout = 60s
        """
        .formatted(port, config.durable() ? "on" : "off");
  }
}
