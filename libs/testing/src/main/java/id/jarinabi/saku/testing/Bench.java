package id.jarinabi.saku.testing;

import id.jarinabi.saku.devstack.servers.KafkaServer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a test of a running service reaches for: its database as superuser, its topics, its
/// keys, and the broker where it has one of its own.
public record Bench(
    Database database, Topics topics, TestKeys keys, Optional<KafkaServer> ownBroker) {
  private static volatile @Nullable Bench current;

  public static Bench get() {
    var bench = current;
    if (bench == null) {
      throw new IllegalStateException("no @QuarkusTestResource(RealServers.class) on this test");
    }
    return bench;
  }

  static void set(Bench bench) {
    current = bench;
  }
}
