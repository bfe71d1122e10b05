package id.jarinabi.saku.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// HTTP by hand, for what no client library would send.
final class Wire implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  record Answer(int status, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  private final Socket socket;

  Wire() {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
      socket.setSoTimeout(PATIENCE_MILLIS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer exchange(String request) {
    try (var wire = new Wire()) {
      wire.send(request);
      return wire.answer();
    }
  }

  /// Everything before the body of a request that is the only one on its connection.
  static String head(String method, String target, String... headers) {
    var lines = Stream.concat(Stream.of("Host: saku", "Connection: close"), Stream.of(headers));
    return method
        + " "
        + target
        + " HTTP/1.1\r\n"
        + lines.map(line -> line + "\r\n").collect(Collectors.joining())
        + "\r\n";
  }

  void send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(UTF_8));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads until the server closes: ask it to by `Connection: close`.
  Answer answer() {
    try {
      var text = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      var parts = text.split("\r\n\r\n", 2);
      var lines = parts[0].split("\r\n");
      var headers =
          Stream.of(lines)
              .skip(1)
              .map(line -> line.split(":", 2))
              .collect(
                  Collectors.toMap(
                      pair -> pair[0].toLowerCase(Locale.ROOT),
                      pair -> pair[1].strip(),
                      (first, second) -> first));
      return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Hangs up as a phone does that has lost its network: at once, with a reset.
  @Override
  public void close() {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
