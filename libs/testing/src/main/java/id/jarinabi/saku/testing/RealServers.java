package id.jarinabi.saku.testing;

import id.jarinabi.saku.migrator.Migrator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/// Put on a `@QuarkusTest` by `@QuarkusTestResource(RealServers.class)`: the service under test
/// gets a database of its own, migrated as in production, topics of its own, and fresh keys.
public final class RealServers implements QuarkusTestResourceLifecycleManager {

  /// Roles belong to the whole server, so every module of a run gives them the same password.
  private static final String ROLE_PASSWORD = "password-of-every-test-role";

  /// A busy machine takes its time; a condition that never comes true is told all the same.
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private boolean ownBroker;

  /// `broker` = `own`: a broker that this test may kill, instead of the one all tests share.
  @Override
  public void init(Map<String, String> arguments) {
    ownBroker = "own".equals(arguments.get("broker"));
  }

  @Override
  public Map<String, String> start() {
    Awaitility.setDefaultTimeout(PATIENCE);
    var servers = ownBroker ? TestServers.find().withOwnBroker() : TestServers.find();
    var run = "test_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    var database = Database.create(servers, run);
    migrate(servers, run);
    Topics.create(servers.kafka(), run);
    var keys = TestKeys.makeIn(Path.of("target", "keys").toAbsolutePath());
    Bench.set(new Bench(database, new Topics(servers.kafka(), run), keys, servers.ownBroker()));

    var config = new HashMap<String, String>();
    config.put("quarkus.http.test-port", "0");
    config.put("quarkus.management.test-port", "0");
    // Two modules share two cores while they are tested.
    config.put("quarkus.http.test-timeout", "60s");
    config.put("saku.database.url", servers.reactiveUrl(run));
    config.put("saku.database.password", ROLE_PASSWORD);
    config.put("kafka.bootstrap.servers", servers.kafka());
    config.put("saku.topic-prefix", run);
    config.put("saku.keys.own", keys.own().toString());
    config.put("saku.keys.trust", keys.trust().toString());
    // Neighbours that are not there.
    Migrator.SERVICES.forEach(peer -> config.put("saku." + peer + ".url", "http://127.0.0.1:1"));
    return config;
  }

  @Override
  public void stop() {
    // The servers end with the run; databases and topics of a run are never used again.
  }

  private static void migrate(TestServers servers, String database) {
    var passwords =
        Migrator.SERVICES.stream().collect(Collectors.toMap(name -> name, name -> ROLE_PASSWORD));
    try {
      new Migrator(servers.jdbcUrl(database), servers.superuser(), servers.password(), passwords)
          .run();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
