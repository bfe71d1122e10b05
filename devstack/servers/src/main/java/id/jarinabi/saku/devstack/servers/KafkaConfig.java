package id.jarinabi.saku.devstack.servers;

import java.nio.file.Path;

/// How one Kafka broker runs.
///
/// @param home its data and its settings
/// @param logs where it writes `kafka.log`
/// @param run where its pid file stands
/// @param libraries the folder of the broker's jars, filled by the build of `devstack/kafka`
/// @param logging the broker's log4j2 configuration
/// @param port a port of 127.0.0.1, or 0: a free one is chosen and kept over restarts
public record KafkaConfig(Path home, Path logs, Path run, Path libraries, Path logging, int port) {

  /// Everything in one folder, on any free port.
  public static KafkaConfig in(Path home) {
    return in(home, home, home);
  }

  public static KafkaConfig in(Path home, Path logs, Path run) {
    Repository repository = Repository.find();
    return new KafkaConfig(
        home,
        logs,
        run,
        repository.path("devstack/kafka/target/lib"),
        repository.path("devstack/kafka/config/log4j2.xml"),
        0);
  }
}
