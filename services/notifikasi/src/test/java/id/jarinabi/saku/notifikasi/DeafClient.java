package id.jarinabi.saku.notifikasi;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.testing.Person;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;

/// A client that opens a stream and then takes nothing from its connection, which holds little.
final class DeafClient implements AutoCloseable {
  private static final int SMALL = 4_096;
  private static final int PATIENCE_MILLIS = 60_000;

  private final Socket socket = new Socket();
  private final BufferedReader in;

  DeafClient(Person person) throws IOException {
    socket.setReceiveBufferSize(SMALL);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
    var request =
        """
        GET /api/notifikasi/stream HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        \r
        """
            .formatted(person.token());
    socket.getOutputStream().write(request.getBytes(UTF_8));
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8), SMALL);
    var status = in.readLine();
    if (!status.contains(" 200 ")) {
      throw new IllegalStateException(status);
    }
  }

  /// How many notifications were still under way when the connection was closed at the other end.
  long readsToTheEnd() throws IOException {
    long count = 0;
    try {
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        count += line.equals("event:notification") ? 1 : 0;
      }
    } catch (SocketException reset) {
      return count;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
