package id.jarinabi.saku.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;

/// A row that a test holds in a transaction of its own, so that others meet at it and go on at
/// one and the same moment: a race that does not depend on luck.
public final class Gate implements AutoCloseable {
  private static final String WAITING =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'""";

  private final Database database;
  private final Connection connection;

  private Gate(Database database, Connection connection) {
    this.database = database;
    this.connection = connection;
  }

  /// Runs a statement that changes or locks the row, and does not commit yet.
  public static Gate holding(String sql, Object... arguments) {
    var database = Bench.get().database();
    try {
      var connection = database.connect();
      connection.setAutoCommit(false);
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < arguments.length; i++) {
          statement.setObject(i + 1, arguments[i]);
        }
        statement.execute();
      }
      return new Gate(database, connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Until so many stand before it.
  public void awaitWaiting(int count) {
    await().until(() -> database.number(WAITING) >= count);
  }

  /// Commits what was done, and lets them through.
  @Override
  public void close() {
    try (connection) {
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
