package id.jarinabi.saku.e2e.world;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.servers.Ports;
import id.jarinabi.saku.devstack.stack.ServiceProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// A second process of one service, as a second pod would be: the same settings, ports of its
/// own.
public final class Twin implements AutoCloseable {
  private static final String CONFIG = "SMALLRYE_CONFIG_LOCATIONS";
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private final Child child;
  private final URI origin;
  private final Http http;
  private final Path log;

  private Twin(Child child, int port, Path log) {
    this.child = child;
    this.origin = URI.create("http://localhost:" + port);
    this.http = new Http(origin);
    this.log = log;
  }

  /// Ready to serve when this returns.
  public static Twin of(ServiceProcess first) {
    var program = first.running().orElseThrow().program();
    int port = Ports.free();
    int management = Ports.free();
    var name = program.name() + "-twin";
    var log = program.log().resolveSibling(name + ".log");
    var environment = new HashMap<>(program.environment());
    environment.computeIfPresent(
        CONFIG, (_, original) -> config(original, port, management).toString());
    var child =
        Child.start(
            new Program(
                name,
                program.command(),
                program.directory(),
                log,
                program.pidFile().resolveSibling(name + ".pid"),
                program.mark(),
                environment,
                program.bare(),
                program.stopSignal(),
                program.stopPatience(),
                program.layer()));
    var health = new Http(URI.create("http://localhost:" + management));
    child.await("ready", DEADLINE, () -> isReady(health));
    return new Twin(child, port, log);
  }

  /// Knocks at this very process, past the gateway.
  public Http http() {
    return http;
  }

  /// Where this very process answers.
  public URI origin() {
    return origin;
  }

  /// Whether its log says so.
  public boolean hasSaid(String words) {
    try {
      return Files.readString(log).contains(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    child.stop();
  }

  private static boolean isReady(Http health) {
    try {
      return health.send("GET", "/q/health/ready", Optional.empty(), null, Map.of()).status()
          == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private static Path config(String original, int port, int management) {
    var settings = new Properties();
    var copy = Path.of(original.replace(".properties", "-twin.properties"));
    try (var reader = Files.newBufferedReader(Path.of(original));
        var writer = Files.newBufferedWriter(copy)) {
      settings.load(reader);
      settings.setProperty("quarkus.http.port", Integer.toString(port));
      settings.setProperty("quarkus.management.port", Integer.toString(management));
      settings.store(writer, null);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
