package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.process.Await;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Makes a read model anew from what was ever told. Its schema is dropped, the history of every
/// outbox is told once more under the same ids on topics that read models alone listen to, and
/// the copies are taken away when all has been taken in. Everybody else works on meanwhile.
///
/// @param home of the stack that runs
public record Rebuild(DatabaseOwner owner, Home home) {
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final String COPIES = "topic like '%" + EventTopics.REPLAY + "'";

  /// Done when this returns; a failure when nothing has moved for as long as `patience`.
  public void run(ServiceName model, Duration patience) throws SQLException {
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      shutOut(statement, model.id());
      statement.execute("drop schema if exists %s cascade".formatted(model.id()));
      Migration.again(home);
      var tellers = tellers(connection, model.id());
      for (var teller : tellers) {
        statement.execute("delete from %s.outbox where %s".formatted(teller, COPIES));
        statement.execute(copy(teller));
      }
      awaitTaken(statement, tellers, model.id(), patience);
      for (var teller : tellers) {
        statement.execute("delete from %s.outbox where %s".formatted(teller, COPIES));
      }
    }
  }

  /// Its listeners wait and try again, as when the database is away.
  private static void shutOut(Statement statement, String model) throws SQLException {
    statement.execute("alter role saku_%s nologin".formatted(model));
    statement.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'saku_%s'"
            .formatted(model));
  }

  private static List<String> tellers(Connection connection, String model) throws SQLException {
    var tellers = new ArrayList<String>();
    try (var statement =
        connection.prepareStatement(
            "select table_schema from information_schema.tables"
                + " where table_name = 'outbox' and table_schema <> ? order by 1")) {
      statement.setString(1, model);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          tellers.add(rows.getString(1));
        }
      }
    }
    return tellers;
  }

  /// The audit log has a reader of its own, which is no read model.
  private static String copy(String teller) {
    return """
    insert into %1$s.outbox (id, topic, key, type, occurred_at, body)
    select id, topic || '%2$s', key, type, occurred_at, body from %1$s.outbox
    where topic <> 'audit' order by position"""
        .formatted(teller, EventTopics.REPLAY);
  }

  /// As long as something moves there is hope.
  private static void awaitTaken(
      Statement statement, List<String> tellers, String model, Duration patience) {
    long left = missing(statement, tellers, model);
    while (left > 0) {
      long before = left;
      if (!Await.until(patience, LOOK, () -> missing(statement, tellers, model) < before)) {
        throw new StackFailed(
            "%d kabar belum diterima %s. Periksa ./saku logs %2$s, lalu ulangi ./saku rebuild"
                .formatted(left, model));
      }
      left = missing(statement, tellers, model);
    }
  }

  private static long missing(Statement statement, List<String> tellers, String model) {
    var counts =
        tellers.stream()
            .map(
                teller ->
                    """
                    select count(*) as missing from %s.outbox as told
                    where %s and not exists (
                      select from %s.inbox as taken where taken.event_id = told.id)"""
                        .formatted(teller, COPIES, model))
            .toList();
    try (var rows =
        statement.executeQuery(
            "select sum(missing) from (" + String.join(" union all ", counts) + ") as each")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new StackFailed("PostgreSQL tidak menjawab: " + e.getMessage());
    }
  }
}
