package id.jarinabi.saku.devstack.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Stands in a service's place: reads the config it is handed, serves on both ports, and answers
/// every call with its process id. Without a config it is the migrator, and has nothing to do.
public final class FakeService {
  private FakeService() {}

  public static void main(String[] arguments) throws IOException {
    String file = System.getenv("SMALLRYE_CONFIG_LOCATIONS");
    if (file == null && arguments.length < 2) {
      return;
    }
    var config = new Properties();
    try (var lines = Files.newBufferedReader(Path.of(file == null ? arguments[1] : file))) {
      config.load(lines);
    }
    if (config.containsKey("port")) {
      serve(Integer.parseInt(config.getProperty("port")));
      return;
    }
    if (!config.containsKey("quarkus.http.port")) {
      return;
    }
    for (String key : List.of("quarkus.http.port", "quarkus.management.port")) {
      serve(Integer.parseInt(config.getProperty(key)));
    }
  }

  private static void serve(int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    byte[] answer =
        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    var server = HttpServer.create(address, 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, answer.length);
          try (var out = exchange.getResponseBody()) {
            out.write(answer);
          }
        });
    server.start();
  }
}
