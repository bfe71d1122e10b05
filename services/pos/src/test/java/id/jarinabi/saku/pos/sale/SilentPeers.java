package id.jarinabi.saku.pos.sale;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// A port of this module's own for identity and saldo, where nobody is: a neighbour that is away.
/// A test that opens it and says nothing makes them neighbours that hang, without another start of
/// the service.
public final class SilentPeers implements QuarkusTestResourceLifecycleManager {
  // Below those that the system gives to outgoing calls.
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 30_000;

  @Override
  public Map<String, String> start() {
    var url = "http://127.0.0.1:" + freePort();
    return Map.of("saku.identity.url", url, "saku.saldo.url", url);
  }

  /// Takes every connection there and never says a word.
  static ServerSocket hanging(int port) {
    try {
      return new ServerSocket(port, 128, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      try (var free = hanging(port)) {
        return free.getLocalPort();
      } catch (UncheckedIOException | IOException taken) {
        // Another one, then.
      }
    }
  }

  @Override
  public int order() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void stop() {
    // Nothing stands open.
  }
}
