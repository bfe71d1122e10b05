package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Part;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.process.Signal;
import id.jarinabi.saku.devstack.servers.Ports;
import id.jarinabi.saku.devstack.servers.SecretFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// One service as a process of its own. Its ports are chosen once, so that it comes back where
/// its neighbours and the gateway look for it.
public final class ServiceProcess implements Part {
  private static final Duration DEADLINE = Duration.ofMinutes(4);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final List<String> LEAN =
      List.of(
          "-Xmx128m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "--sun-misc-unsafe-memory-access=allow",
          "--enable-native-access=ALL-UNNAMED");

  /// What a deployment gives a native executable.
  private static final List<String> SMALL = List.of("-Xmx64m", "-Xmn8m");

  private final ServiceName service;
  private final Home home;
  private final boolean image;
  private final BiFunction<ServiceProcess, Map<String, String>, String> config;
  private final int port = Ports.free();
  private final int managementPort = Ports.free();
  private volatile @Nullable Child child;

  ServiceProcess(
      ServiceName service,
      Home home,
      boolean image,
      BiFunction<ServiceProcess, Map<String, String>, String> config) {
    this.service = service;
    this.home = home;
    this.image = image;
    this.config = config;
  }

  /// Ready to serve when this returns. Does nothing when it already runs.
  public void start() {
    startWith(Map.of());
  }

  /// Starts with settings that hold for this start alone.
  public synchronized void startWith(Map<String, String> extra) {
    if (alive()) {
      return;
    }
    Path file = home.config().resolve(name() + ".properties");
    new SecretFile(file).write(config.apply(this, extra));
    Child started = Child.start(program(file));
    child = started;
    started.await("ready", DEADLINE, new Readiness(managementPort)::ready);
  }

  @Override
  public synchronized void stop() {
    Part.super.stop();
  }

  public ServiceName service() {
    return service;
  }

  @Override
  public String name() {
    return service.id();
  }

  @Override
  public int port() {
    return port;
  }

  public int managementPort() {
    return managementPort;
  }

  @Override
  public Path logFile() {
    return home.log(name());
  }

  @Override
  public Path pidFile() {
    return home.pidFile(name());
  }

  @Override
  public Optional<Child> running() {
    return Optional.ofNullable(child);
  }

  @Override
  public void restart() {
    start();
  }

  private Program program(Path file) {
    return new Program(
        name(),
        command("-Dsaku.home=" + home.root()),
        home.root(),
        logFile(),
        pidFile(),
        home.root().toString(),
        Map.of("SMALLRYE_CONFIG_LOCATIONS", file.toString(), "MALLOC_ARENA_MAX", "2"),
        false,
        Signal.TERM,
        PATIENCE,
        Program.SERVICE);
  }

  private List<String> command(String mark) {
    if (image) {
      return Jvm.joined(List.of(Artifacts.image(service).toString(), mark), SMALL);
    }
    var jar = List.of(mark, "-jar", Artifacts.service(service).toString());
    return Jvm.joined(Jvm.joined(List.of(Jvm.java()), LEAN), jar);
  }
}
