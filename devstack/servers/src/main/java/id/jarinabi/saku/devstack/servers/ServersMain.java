package id.jarinabi.saku.devstack.servers;

import java.io.IOException;
import java.nio.file.Path;

/// `ServersMain HOME FILE`: starts a fresh pair in HOME, notes in FILE how to reach it, and stays
/// until its standard input closes. So the pair never outlives the test run that holds the other
/// end.
final class ServersMain {
  private ServersMain() {}

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    var file = new SecretFile(Path.of(arguments[1]).toAbsolutePath());
    try (var servers = Servers.freshIn(home)) {
      file.write(properties(servers));
      while (System.in.read() >= 0) {
        // What stands there does not matter, only that it ends.
      }
    }
  }

  private static String properties(Servers servers) {
    PostgresServer postgres = servers.postgres();
    return """
        postgres.host=127.0.0.1
        postgres.port=%d
        postgres.database=%s
        postgres.superuser=%s
        postgres.superuser.password=%s
        kafka.bootstrap.servers=%s
        """
        .formatted(
            postgres.port(),
            postgres.database(),
            postgres.superuser(),
            postgres.superuserPassword(),
            servers.kafka().bootstrapServers());
  }
}
