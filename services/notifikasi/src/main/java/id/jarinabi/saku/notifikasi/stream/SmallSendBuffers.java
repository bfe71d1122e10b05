package id.jarinabi.saku.notifikasi.stream;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/// What the kernel keeps for a client that takes nothing is little, too: left to itself it takes
/// megabytes for each, and as long a stream believes that it is heard.
@ApplicationScoped
class SmallSendBuffers implements HttpServerOptionsCustomizer {
  private static final int BYTES = 64 * 1024;

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setSendBufferSize(BYTES);
  }
}
