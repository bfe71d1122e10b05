package id.jarinabi.saku.rekap;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Begins to take a file and reads no further. Closed, it has hung up in the middle.
final class SlowClient implements AutoCloseable {
  private static final int SMALL = 8_192;
  private static final int PATIENCE_MILLIS = 60_000;

  private static final String STATUS = "HTTP/1.1 200";

  private final Socket socket = new Socket();

  SlowClient(String form, String path) throws IOException {
    socket.setReceiveBufferSize(SMALL);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
    var request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, form, Pondok.KEUANGAN.token());
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    assertThat(new String(socket.getInputStream().readNBytes(STATUS.length()), US_ASCII))
        .isEqualTo(STATUS);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
