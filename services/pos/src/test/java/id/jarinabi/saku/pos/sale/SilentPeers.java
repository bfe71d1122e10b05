package id.jarinabi.saku.pos.sale;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Instead of identity and saldo a socket that takes every connection and never says a word: a
/// neighbour that hangs.
public final class SilentPeers implements QuarkusTestResourceLifecycleManager {
  private @Nullable ServerSocket socket;

  @Override
  public Map<String, String> start() {
    try {
      var open = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
      socket = open;
      var url = "http://127.0.0.1:" + open.getLocalPort();
      return Map.of("saku.identity.url", url, "saku.saldo.url", url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int order() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void stop() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
