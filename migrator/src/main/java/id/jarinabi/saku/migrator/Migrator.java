package id.jarinabi.saku.migrator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;

/// One schema and one database role per service on one server. A role may read and write rows
/// of its own schema and nothing else: it owns no table, sees no neighbour and cannot change a
/// definition.
///
/// `jdbcUrl`, `owner` and `password` belong to the role that owns every schema; `rolePasswords`
/// maps a service's name to the password of its role `saku_<service>`.
public record Migrator(
    String jdbcUrl, String owner, String password, Map<String, String> rolePasswords) {

  /// The schemas in the order of their making.
  public static final List<String> SERVICES =
      List.of("identity", "saldo", "pos", "topup", "briva", "penagihan", "rekap", "notifikasi");

  private static final Pattern SAFE_PASSWORD = Pattern.compile("[A-Za-z0-9_-]{16,128}");

  /// Safe to run again and by two at once (Flyway locks); throws when a migration fails.
  public void run() throws SQLException {
    for (var service : SERVICES) {
      createRole(service);
      migrate(service);
      letIn(service);
    }
  }

  private void createRole(String service) throws SQLException {
    var rolePassword = rolePasswords.get(service);
    if (rolePassword == null || !SAFE_PASSWORD.matcher(rolePassword).matches()) {
      throw new IllegalArgumentException(
          "the password of saku_%s must be 16 to 128 of A-Z a-z 0-9 _ -".formatted(service));
    }
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ begin
            create role saku_%1$s login noinherit connection limit 60 password '%2$s';
          exception when duplicate_object then
            alter role saku_%1$s password '%2$s';
          end $$"""
              .formatted(service, rolePassword));
      statement.execute("alter role saku_%1$s set search_path = %1$s".formatted(service));
    }
  }

  /// Only when its schema is whole: a role that was shut out for a rebuild finds no half of it.
  private void letIn(String service) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("alter role saku_%s login".formatted(service));
    }
  }

  private void migrate(String service) {
    Flyway.configure(Migrator.class.getClassLoader())
        .dataSource(jdbcUrl, owner, password)
        .schemas(service)
        .defaultSchema(service)
        .locations("classpath:db/shared", "classpath:db/" + service)
        .placeholders(Map.of("service", service))
        .table("schema_history")
        .failOnMissingLocations(true)
        .load()
        .migrate();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, owner, password);
  }
}
