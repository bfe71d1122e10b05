package id.jarinabi.saku.testing;

import id.jarinabi.saku.devstack.servers.KafkaConfig;
import id.jarinabi.saku.devstack.servers.KafkaServer;
import id.jarinabi.saku.devstack.servers.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The servers of this test run. `./saku test` starts them once and names them in the system
/// property `saku.test.servers`; a test run from an editor starts its own.
record TestServers(
    int postgresPort,
    String superuser,
    String password,
    String kafka,
    Optional<KafkaServer> ownBroker) {
  static final String DATABASE = "saku";

  static TestServers find() {
    var file = System.getProperty("saku.test.servers");
    return file == null ? startOwn() : read(Path.of(file));
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
  }

  String reactiveUrl(String database) {
    return "postgresql://127.0.0.1:" + postgresPort + "/" + database;
  }

  private static TestServers read(Path file) {
    var properties = new Properties();
    try (var lines = Files.newBufferedReader(file)) {
      properties.load(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestServers(
        Integer.parseInt(properties.getProperty("postgres.port")),
        properties.getProperty("postgres.superuser"),
        properties.getProperty("postgres.superuser.password"),
        properties.getProperty("kafka.bootstrap.servers"),
        Optional.empty());
  }

  private static TestServers startOwn() {
    var servers = Servers.freshIn(Path.of("target", "servers").toAbsolutePath());
    Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
    var postgres = servers.postgres();
    return new TestServers(
        postgres.port(),
        postgres.superuser(),
        postgres.superuserPassword(),
        servers.kafka().bootstrapServers(),
        Optional.empty());
  }

  TestServers withOwnBroker() {
    var broker =
        new KafkaServer(KafkaConfig.in(Path.of("target", "own-broker").toAbsolutePath())).start();
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    return new TestServers(
        postgresPort, superuser, password, broker.bootstrapServers(), Optional.of(broker));
  }
}
