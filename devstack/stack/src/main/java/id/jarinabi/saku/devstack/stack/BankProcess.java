package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.keys.BankKeys;
import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Part;
import id.jarinabi.saku.devstack.process.Program;
import id.jarinabi.saku.devstack.process.Signal;
import id.jarinabi.saku.devstack.servers.Ports;
import id.jarinabi.saku.devstack.servers.SecretFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The sandbox bank as a process of its own. It plays BRI, with which a real pondok has a
/// contract; what both sides have agreed on is written down here for both.
public final class BankProcess implements Part {
  private static final Duration DEADLINE = Duration.ofMinutes(2);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final String PARTNER = "SAKUSANTRI";
  private static final String CHANNEL = "00009";
  private static final String CORPORATE = "77777";
  private static final String CLIENT = "saku-at-bri";
  private static final String BANK_CLIENT = "bri-at-saku";

  private final Home home;
  private final Supplier<URI> pondok;
  private final int port = Ports.free();
  private volatile @Nullable Child child;

  /// `pondok` is where the bank calls.
  BankProcess(Home home, Supplier<URI> pondok) {
    this.home = home;
    this.pondok = pondok;
  }

  /// Serving when this returns. Does nothing when it already runs.
  public synchronized void start() {
    if (running().filter(Child::alive).isPresent()) {
      return;
    }
    keys().ready();
    Path file = home.config().resolve("bank.properties");
    new SecretFile(file).write(config());
    Child started = Child.start(program(file));
    child = started;
    started.await("ready", DEADLINE, this::answers);
  }

  @Override
  public synchronized void stop() {
    Part.super.stop();
  }

  /// Where people pay.
  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  BankKeys keys() {
    return new BankKeys(home.keys().resolve("briva").resolve("bri"), home.keys().resolve("bank"));
  }

  /// What briva is told about this bank.
  Map<String, String> forBriva() {
    return Map.of(
        "saku.bri.base-url", address().toString(),
        "saku.bri.keys", keys().briva().toString(),
        "saku.bri.client-id", CLIENT,
        "saku.bri.partner-id", PARTNER,
        "saku.bri.channel-id", CHANNEL,
        "saku.bri.corporate", CORPORATE,
        "saku.bri.issued-client-id", BANK_CLIENT,
        "saku.bank-checks.open-bill-every", "PT15S");
  }

  @Override
  public String name() {
    return "bank";
  }

  @Override
  public int port() {
    return port;
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

  private boolean answers() {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private String config() {
    Map<String, String> config = new TreeMap<>();
    config.put("port", Integer.toString(port));
    config.put("book", home.run().resolveSibling("bank.json").toString());
    config.put("keys", keys().bank().toString());
    config.put("base", pondok.get().toString());
    config.put("client-id", CLIENT);
    config.put("partner-id", PARTNER);
    config.put("channel-id", CHANNEL);
    config.put("corporate", CORPORATE);
    config.put("bank-client-id", BANK_CLIENT);
    var properties = new Properties();
    properties.putAll(config);
    var text = new StringWriter();
    try {
      properties.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private Program program(Path file) {
    var lean = List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    var jar =
        List.of(
            "-Dsaku.home=" + home.root(),
            "-jar",
            Artifacts.bank().toString(),
            "--config",
            file.toString());
    return new Program(
        name(),
        Jvm.joined(Jvm.joined(List.of(Jvm.java()), lean), jar),
        home.root(),
        logFile(),
        pidFile(),
        home.root().toString(),
        Map.of(),
        false,
        Signal.TERM,
        PATIENCE,
        Program.SERVICE);
  }
}
