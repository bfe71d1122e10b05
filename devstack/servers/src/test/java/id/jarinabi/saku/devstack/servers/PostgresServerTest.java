package id.jarinabi.saku.devstack.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
  private static final Path HOME = Path.of("target/test-postgres").toAbsolutePath();

  private final PostgresServer postgres = new PostgresServer(PostgresConfig.durable(HOME));

  @BeforeEach
  void start() {
    postgres.start();
  }

  @AfterEach
  void stop() {
    postgres.stop();
  }

  @Test
  void it_is_what_the_services_expect() throws SQLException {
    assertThat(ask("show server_version")).startsWith("18.");
    assertThat(ask("show data_checksums")).isEqualTo("on");
    assertThat(ask("show fsync")).isEqualTo("on");
    assertThat(ask("show password_encryption")).isEqualTo("scram-sha-256");
    assertThat(ask("select pg_encoding_to_char(encoding) from pg_database where datname = 'saku'"))
        .isEqualTo("UTF8");
  }

  @Test
  void a_wrong_password_is_refused() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "guess").close())
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void the_password_is_for_its_owner_alone() throws IOException {
    assertThat(Files.getPosixFilePermissions(HOME.resolve("superuser.password"))).hasSize(2);
    assertThat(Files.getPosixFilePermissions(HOME)).hasSize(3);
  }

  @Test
  void committed_rows_survive_a_kill_and_the_port_stays() throws SQLException {
    int port = postgres.port();
    say("create table if not exists kept (line text)");
    say("insert into kept values ('saldo')");

    postgres.kill();
    assertThat(postgres.alive()).isFalse();
    postgres.start();

    assertThat(postgres.port()).isEqualTo(port);
    assertThat(ask("select line from kept limit 1")).isEqualTo("saldo");
  }

  @Test
  void a_stranger_who_got_the_noted_pid_does_not_block_the_start() throws IOException {
    postgres.kill();
    Path lock = HOME.resolve("data/postmaster.pid");
    String stranger = Long.toString(ProcessHandle.current().pid());
    Files.writeString(lock, Files.readString(lock).replaceFirst("\\d+", stranger));

    postgres.start();

    assertThat(postgres.alive()).isTrue();
  }

  @Test
  void a_server_left_by_a_killed_starter_is_replaced() throws SQLException {
    var next = new PostgresServer(PostgresConfig.durable(HOME));

    next.start();

    assertThat(postgres.alive()).isFalse();
    next.stop();
  }

  @Test
  void a_taken_port_is_told_with_the_log() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path home = HOME.resolveSibling("test-postgres-second");
      Path cache = Repository.find().cache();
      var config = new PostgresConfig(home, home, home, cache, taken.getLocalPort(), false);

      assertThatThrownBy(new PostgresServer(config)::start).hasMessageContaining("already in use");
    }
  }

  private void say(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String ask(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
  }
}
