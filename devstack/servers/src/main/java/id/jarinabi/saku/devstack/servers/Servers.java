package id.jarinabi.saku.devstack.servers;

import id.jarinabi.saku.devstack.process.PidFile;
import id.jarinabi.saku.devstack.process.Signal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// PostgreSQL and Kafka together, started and stopped side by side.
public record Servers(PostgresServer postgres, KafkaServer kafka) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /// A fresh pair for tests: what an earlier pair left in `home` is ended and forgotten.
  public static Servers freshIn(Path home) {
    leftovers(home);
    Folders.delete(home);
    return new Servers(
            new PostgresServer(PostgresConfig.forgetful(home.resolve("postgres"))),
            new KafkaServer(KafkaConfig.in(home.resolve("kafka"))))
        .start();
  }

  public Servers start() {
    together(postgres::start, kafka::start);
    return this;
  }

  @Override
  public void close() {
    together(postgres::stop, kafka::stop);
  }

  private static void leftovers(Path home) {
    for (String pidFile : List.of("postgres/postgres.pid", "kafka/kafka.pid")) {
      new PidFile(home.resolve(pidFile)).endLeftover(Signal.INT, PATIENCE);
    }
  }

  private static void together(Runnable first, Runnable second) {
    var aside = CompletableFuture.runAsync(second, runnable -> Thread.ofPlatform().start(runnable));
    try {
      first.run();
    } finally {
      join(aside);
    }
  }

  private static void join(CompletableFuture<Void> future) {
    try {
      future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
