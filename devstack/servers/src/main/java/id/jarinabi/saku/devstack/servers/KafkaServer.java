package id.jarinabi.saku.devstack.servers;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Part;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A real Kafka broker (KRaft, one node) on 127.0.0.1, in a JVM of its own. Topics are never made
/// by merely naming them. Start, kill and start again as often as you like: the data and the port
/// stay.
public final class KafkaServer implements Part, AutoCloseable {
  private static final Duration DEADLINE = Duration.ofMinutes(3);

  private final KafkaConfig config;
  private final int port;
  private volatile @Nullable Child child;

  public KafkaServer(KafkaConfig config) {
    this.config = config;
    this.port = config.port() == 0 ? Ports.free() : config.port();
  }

  /// Answers requests when this returns.
  public synchronized KafkaServer start() {
    Folders.secret(config.home());
    var node = new KafkaNode(config);
    node.formatUnlessDone(DEADLINE);
    Child started = Child.start(node.broker(port, Ports.free()));
    var probe = new KafkaProbe(port);
    child = started;
    started.await("ready", DEADLINE, probe::answers);
    return this;
  }

  @Override
  public synchronized void stop() {
    Part.super.stop();
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public Optional<Child> running() {
    return Optional.ofNullable(child);
  }

  @Override
  public void restart() {
    start();
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  @Override
  public Path logFile() {
    return new KafkaNode(config).log();
  }

  @Override
  public Path pidFile() {
    return new KafkaNode(config).pidFile("kafka");
  }
}
