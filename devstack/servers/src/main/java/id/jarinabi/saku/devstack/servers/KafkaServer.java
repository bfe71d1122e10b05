package id.jarinabi.saku.devstack.servers;

import id.jarinabi.saku.devstack.process.Child;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A real Kafka broker (KRaft, one node) on 127.0.0.1, in a JVM of its own. Topics are never made
/// by merely naming them. Start, kill and start again as often as you like: the data and the port
/// stay.
public final class KafkaServer implements AutoCloseable {
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

  public synchronized void stop() {
    running().ifPresent(Child::stop);
  }

  public void kill() {
    running().ifPresent(Child::kill);
  }

  /// The broker stands still but its connections stay open: worse for its clients than a crash.
  public void pause() {
    running().ifPresent(Child::pause);
  }

  public void resume() {
    running().ifPresent(Child::resume);
  }

  @Override
  public void close() {
    stop();
  }

  public boolean alive() {
    return running().filter(Child::alive).isPresent();
  }

  /// The process of the last start, for who watches it.
  public Optional<Child> running() {
    return Optional.ofNullable(child);
  }

  public int port() {
    return port;
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  public Path logFile() {
    return new KafkaNode(config).log();
  }

  public Path pidFile() {
    return new KafkaNode(config).pidFile("kafka");
  }
}
