package id.jarinabi.saku.devstack.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The role that owns every schema, and so every schema's clock.
public record DatabaseOwner(String jdbcUrl, String user, String password) {

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user, password);
  }

  /// Without the password.
  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
