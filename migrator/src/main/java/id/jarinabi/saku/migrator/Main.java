package id.jarinabi.saku.migrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;

/// `--config FILE`: a properties file with `saku.migrator.jdbc-url`, `.username`, `.password` and
/// `saku.migrator.role-password.<service>`. Exit code 0 when every schema is up to date.
final class Main {
  private static final String PREFIX = "saku.migrator.";

  private Main() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    if (arguments.length != 2 || !arguments[0].equals("--config")) {
      System.err.println("usage: saku-migrator --config FILE");
      System.exit(2);
    }
    var config = new Properties();
    try (var file = Files.newBufferedReader(Path.of(arguments[1]))) {
      config.load(file);
    }
    new Migrator(
            config.getProperty(PREFIX + "jdbc-url"),
            config.getProperty(PREFIX + "username"),
            config.getProperty(PREFIX + "password"),
            Migrator.SERVICES.stream()
                .collect(
                    Collectors.toMap(
                        service -> service,
                        service -> config.getProperty(PREFIX + "role-password." + service, ""))))
        .run();
  }
}
