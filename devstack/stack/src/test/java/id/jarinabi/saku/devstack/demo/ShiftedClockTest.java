package id.jarinabi.saku.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jarinabi.saku.devstack.process.Await;
import id.jarinabi.saku.devstack.servers.PostgresConfig;
import id.jarinabi.saku.devstack.servers.PostgresServer;
import id.jarinabi.saku.devstack.stack.DatabaseOwner;
import id.jarinabi.saku.devstack.stack.StackFailed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTest {
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir static Path home;

  private static PostgresServer server;
  private static DatabaseOwner owner;

  @BeforeAll
  static void two_schemas_with_a_clock_each() throws SQLException {
    server = new PostgresServer(PostgresConfig.forgetful(home)).start();
    owner = new DatabaseOwner(server.jdbcUrl(), server.superuser(), server.superuserPassword());
    for (String schema : new String[] {"pos", "saldo"}) {
      run(
          """
          create schema %1$s;
          create role saku_%1$s;
          grant usage on schema %1$s to saku_%1$s;
          create function %1$s.saku_now() returns timestamptz language sql volatile
            return clock_timestamp()"""
              .formatted(schema));
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void the_clock_is_right_and_nothing_is_left_behind() throws SQLException {
    assertThat(shown("pos")).isCloseTo(Instant.now(), within());
    assertThat(text("select to_regnamespace('demo_clock') is null")).isEqualTo("t");
    assertThat(text("select pg_get_functiondef('saldo.saku_now'::regproc)"))
        .contains("RETURN clock_timestamp()");
  }

  @Test
  void every_schema_shows_the_other_time_while_the_work_is_done_and_only_then() {
    try (var clock = ShiftedClock.open(owner)) {
      clock.at(
          LONG_AGO,
          () -> {
            assertThat(shown("pos")).isCloseTo(LONG_AGO, within()).isAfterOrEqualTo(LONG_AGO);
            assertThat(shown("saldo")).isCloseTo(LONG_AGO, within());
          });
      assertThat(shown("pos")).isCloseTo(Instant.now(), within());
    }
  }

  @Test
  void work_that_fails_leaves_the_right_time_behind() {
    assertThatThrownBy(
            () -> {
              try (var clock = ShiftedClock.open(owner)) {
                clock.at(
                    LONG_AGO,
                    () -> {
                      throw new IllegalArgumentException("in the middle");
                    });
              }
            })
        .hasMessage("in the middle");
  }

  @Test
  void only_one_has_the_clock() {
    try (var clock = ShiftedClock.open(owner)) {
      assertThatThrownBy(() -> ShiftedClock.open(owner)).isInstanceOf(StackFailed.class);
      clock.at(LONG_AGO, () -> assertThat(shown("pos")).isCloseTo(LONG_AGO, within()));
    }
  }

  @Test
  void a_lease_that_ran_out_shows_the_right_time_by_itself() throws SQLException {
    try (var clock = ShiftedClock.open(owner)) {
      clock.at(
          LONG_AGO,
          () -> {
            run("update demo_clock.moment set lease_until = clock_timestamp()");
            assertThat(shown("pos")).isCloseTo(Instant.now(), within());
          });
    }
  }

  @Test
  void what_a_killed_process_left_is_tidied_up_by_the_next() throws SQLException {
    try (var killed = owner.connect()) {
      ClockSql.replace(killed);
      ClockSql.show(killed, OffsetDateTime.parse("2026-01-02T03:04:05Z"));
    }
    assertThat(shown("pos")).isCloseTo(LONG_AGO, within());
    ShiftedClock.open(owner).close();
  }

  @Test
  void closing_waits_for_work_under_way_and_ends_what_would_follow() throws InterruptedException {
    var clock = ShiftedClock.open(owner);
    var shownAtTheEnd = new AtomicReference<Instant>();
    var closing = new Thread(clock::close);
    clock.at(
        LONG_AGO,
        () -> {
          closing.start();
          Await.until(TEN_SECONDS, () -> closing.getState() == Thread.State.WAITING);
          shownAtTheEnd.set(shown("pos"));
        });
    closing.join();
    assertThat(shownAtTheEnd.get()).isCloseTo(LONG_AGO, within());
    assertThatThrownBy(() -> clock.at(LONG_AGO, () -> {})).isInstanceOf(StackFailed.class);
  }

  private static TemporalUnitOffset within() {
    return Assertions.within(20, ChronoUnit.SECONDS);
  }

  /// As the service's own role sees it.
  private static Instant shown(String schema) {
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      statement.execute("set role saku_" + schema);
      try (var row = statement.executeQuery("select %s.saku_now()".formatted(schema))) {
        row.next();
        return row.getObject(1, OffsetDateTime.class).toInstant();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String sql) throws SQLException {
    try (var connection = owner.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void run(String sql) {
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
