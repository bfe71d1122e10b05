package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.process.Signal;
import id.jarinabi.saku.devstack.servers.PostgresServer;
import id.jarinabi.saku.devstack.servers.SecretFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Brings every schema up to date and gives every service's role its password. The migrator alone
/// is handed the superuser's password.
record Migration(Home home, PostgresServer postgres, DatabasePasswords passwords) {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final String CONFIG = "migrator.properties";

  void run() {
    new SecretFile(home.config().resolve(CONFIG)).write(config());
    again(home);
  }

  /// As at the last start.
  static void again(Home home) {
    Path file = home.config().resolve(CONFIG);
    var command = List.of(Jvm.java(), "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    var arguments = List.of("-jar", Artifacts.migrator().toString(), "--config", file.toString());
    Child.start(
            new Program(
                "migrator",
                Jvm.joined(command, arguments),
                home.root(),
                home.log("migrator"),
                home.pidFile("migrator"),
                home.root().toString(),
                Map.of(),
                false,
                Signal.TERM,
                Duration.ofSeconds(5),
                Program.SERVICE))
        .awaitSuccess(DEADLINE);
  }

  private String config() {
    var lines = new StringBuilder();
    line(lines, "jdbc-url", postgres.jdbcUrl());
    line(lines, "username", postgres.superuser());
    line(lines, "password", postgres.superuserPassword());
    for (ServiceName service : ServiceName.values()) {
      line(lines, "role-password." + service.id(), passwords.of(service));
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String key, String value) {
    lines.append("saku.migrator.").append(key).append('=').append(value).append('\n');
  }
}
