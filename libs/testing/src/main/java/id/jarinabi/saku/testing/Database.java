package id.jarinabi.saku.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The database under test, seen as its superuser: to look, and to do what no service may.
public record Database(String jdbcUrl, String superuser, String password) {

  static Database create(TestServers servers, String name) {
    var server =
        new Database(
            servers.jdbcUrl(TestServers.DATABASE), servers.superuser(), servers.password());
    server.execute("create database " + name);
    return new Database(servers.jdbcUrl(name), servers.superuser(), servers.password());
  }

  /// Runs one statement with `?` for each argument; yields how many rows it changed.
  public int execute(String sql, @Nullable Object... arguments) {
    try (var connection = connect();
        var statement = prepare(connection, sql, arguments)) {
      return statement.execute() ? 0 : statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /// The rows, each by column name.
  public List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... arguments) {
    try (var connection = connect();
        var statement = prepare(connection, sql, arguments);
        var result = statement.executeQuery()) {
      var rows = new ArrayList<Map<String, @Nullable Object>>();
      var columns = result.getMetaData();
      while (result.next()) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          row.put(columns.getColumnLabel(column), result.getObject(column));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /// The single number a query yields.
  public long number(String sql, @Nullable Object... arguments) {
    return ((Number) rows(sql, arguments).getFirst().values().iterator().next()).longValue();
  }

  /// A connection to step by hand, for tests of what two transactions do to each other.
  public Connection connect() throws SQLException {
    // Registered anew: DriverManager hides a driver that another class loader brought, and each
    // restart of the service under test has a loader of its own.
    try {
      Class.forName("org.postgresql.Driver");
    } catch (ClassNotFoundException e) {
      throw new SQLException(e);
    }
    return DriverManager.getConnection(jdbcUrl, superuser, password);
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }
}
