package id.jarinabi.saku.devstack.stack;

import id.jarinabi.saku.devstack.gateway.Gateway;
import id.jarinabi.saku.devstack.gateway.GatewayOptions;
import id.jarinabi.saku.devstack.keys.KeyFolder;
import id.jarinabi.saku.devstack.process.Part;
import id.jarinabi.saku.devstack.servers.KafkaConfig;
import id.jarinabi.saku.devstack.servers.KafkaServer;
import id.jarinabi.saku.devstack.servers.PostgresConfig;
import id.jarinabi.saku.devstack.servers.PostgresServer;
import id.jarinabi.saku.devstack.servers.Repository;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL, Kafka, the services and the gateway, each started in its turn. Ports are chosen
/// when the stack is made and kept: whatever is killed or stopped comes back at the same
/// address.
///
/// Nothing is restarted by itself here; `up` puts a supervisor on top, tests do without.
public final class Stack implements AutoCloseable {
  /// The pesantren's time zone: its days decide budgets.
  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final StackOptions options;
  private final PostgresServer postgres;
  private final KafkaServer kafka;
  private final DatabasePasswords passwords;
  private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
  private final BankProcess bank;
  private @Nullable Gateway gateway;

  public Stack(StackOptions options) {
    Home home = options.home();
    this.options = options;
    this.passwords = new DatabasePasswords(home);
    this.postgres =
        new PostgresServer(
            new PostgresConfig(
                home.postgres(),
                home.logs(),
                home.run(),
                Repository.find().cache(),
                0,
                options.durable()));
    this.kafka = new KafkaServer(KafkaConfig.in(home.kafka(), home.logs(), home.run()));
    this.bank = new BankProcess(home, this::whereTheBankCalls);
    for (ServiceName name : ServiceName.values()) {
      services.put(
          name,
          new ServiceProcess(
              name, home, options.images().contains(name), (s, extra) -> config().of(s, extra)));
    }
  }

  /// Ready to serve when this returns. What did start before a failure is stopped again.
  public Stack start() {
    try {
      new KeyFolder(options.home().keys()).ready(ServiceName.ids());
      bank.keys().ready();
      Progress progress = options.progress();
      Together.run(
          Stream.of(
              () -> progress.step("PostgreSQL 18", postgres::start),
              () -> progress.step("Kafka 4.1", kafka::start)));
      progress.step("Skema basis data", new Migration(options.home(), postgres, passwords)::run);
      progress.step("Topik Kafka", topics()::createMissing);
      Together.run(
          options.services().stream()
              .map(this::service)
              .map(s -> () -> progress.step("Layanan " + s.name(), s::start)));
      options.gatewayPort().ifPresent(port -> progress.step("Gerbang", () -> open(port)));
      if (hasBank()) {
        progress.step("Bank percobaan", bank::start);
      }
      return this;
    } catch (RuntimeException failed) {
      close();
      throw failed;
    }
  }

  public PostgresServer postgres() {
    return postgres;
  }

  public KafkaServer kafka() {
    return kafka;
  }

  public ServiceProcess service(ServiceName name) {
    return Optional.ofNullable(services.get(name)).orElseThrow();
  }

  /// The sandbox bank; it runs when briva does.
  public BankProcess bank() {
    return bank;
  }

  /// Where clients knock.
  public URI gateway() {
    Gateway open = gateway;
    if (open == null) {
      throw new IllegalStateException("This stack runs without a gateway");
    }
    return URI.create("http://localhost:" + open.port());
  }

  /// Every process that this stack starts, the foundations first.
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(List.of(postgres, kafka));
    options.services().stream().map(this::service).forEach(parts::add);
    if (hasBank()) {
      parts.add(bank);
    }
    return parts;
  }

  /// Stops what runs, in the opposite order, with deadlines throughout.
  @Override
  public void close() {
    Gateway open = gateway;
    if (open != null) {
      open.close();
      gateway = null;
    }
    Together.run(
        Stream.concat(Stream.of(bank::stop), services.values().stream().map(s -> s::stop)));
    Together.run(Stream.of(postgres::stop, kafka::stop));
  }

  private boolean hasBank() {
    return options.services().contains(ServiceName.BRIVA);
  }

  /// Through the gateway, as a bank does; where there is none, at briva itself.
  private URI whereTheBankCalls() {
    return gateway == null
        ? URI.create("http://127.0.0.1:" + service(ServiceName.BRIVA).port())
        : gateway();
  }

  private void open(int port) {
    Map<String, Integer> upstreams =
        options.services().stream()
            .collect(Collectors.toMap(ServiceName::id, name -> service(name).port()));
    var pages = Repository.find().path("frontend/dist");
    gateway = Gateway.open(new GatewayOptions(port, upstreams, pages, options.demo()));
  }

  private EventTopics topics() {
    String prefix =
        options.settings().getOrDefault(EventTopics.PREFIX_KEY, EventTopics.DEFAULT_PREFIX);
    return new EventTopics(kafka.bootstrapServers(), prefix);
  }

  private ServiceConfig config() {
    String database = "127.0.0.1:" + postgres.port() + "/" + postgres.database();
    return new ServiceConfig(
        options, services, bank, database, kafka.bootstrapServers(), passwords);
  }
}
