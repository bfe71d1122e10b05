package id.jarinabi.saku.e2e.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.servers.Folders;
import id.jarinabi.saku.devstack.stack.DatabaseOwner;
import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.devstack.stack.Stack;
import id.jarinabi.saku.devstack.stack.StackOptions;
import id.jarinabi.saku.devstack.verify.Verification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/// One running pondok for all these tests: every service as a process of its own, PostgreSQL,
/// Kafka and the gateway. Tests that break something put it right again; money they need they
/// pay in.
public final class Pondok {
  public static final String PASSWORD = "Saku#Demo2026";
  public static final String SANTRI_PIN = "246810";
  public static final String CASHIER_PIN = "161803";
  public static final String KEUANGAN_PIN = "271828";
  public static final String BENDAHARA_PIN = "314159";

  /// A killed listener's share of a topic is given to its successor this soon, not after 45 s.
  private static final String SESSION = "mp.messaging.connector.smallrye-kafka.session.timeout.ms";

  private static final Duration QUIET = Duration.ofMinutes(2);
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static final class Holder {
    static final Pondok ONE = new Pondok();
  }

  private final Faults faults;
  private final Stack stack;
  private final Http http;
  private final User bendahara;
  private final User keuangan;
  private final Till kantin;

  private Pondok() {
    Awaitility.setDefaultTimeout(QUIET);
    var home = Path.of("target", "pondok").toAbsolutePath();
    Folders.delete(home);
    faults = new Faults(home.resolve("faults"));
    stack =
        new Stack(
                StackOptions.in(home)
                    .demo(true)
                    .durable(false)
                    .images(images())
                    .settings(settings(home)))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    http = new Http(stack.gateway());
    bendahara = login("bendahara");
    create(bendahara, "keuangan", "admin-keuangan", KEUANGAN_PIN, Map.of());
    keuangan = login("keuangan");
    kantin = newTill();
  }

  /// Hashes as cheap as bcrypt makes them: half of the work here would be logging in.
  private static Map<String, String> settings(Path home) {
    return Map.of(
        "saku.faults",
        home.resolve("faults").toString(),
        SESSION,
        "6000",
        "saku.security.password-cost",
        "4",
        "saku.security.pin-cost",
        "4");
  }

  /// `-Dsaku.images=saldo,pos`: these run as the native executables that were built before.
  private static Set<ServiceName> images() {
    var named = Set.of(System.getProperty("saku.images", "").split(",", -1));
    return Arrays.stream(ServiceName.values())
        .filter(service -> named.contains(service.id()))
        .collect(Collectors.toSet());
  }

  public static Pondok get() {
    return Holder.ONE;
  }

  public Stack stack() {
    return stack;
  }

  public Faults faults() {
    return faults;
  }

  public Tables tables() {
    return new Tables(this);
  }

  public Http http() {
    return http;
  }

  public User bendahara() {
    return bendahara;
  }

  public User keuangan() {
    return keuangan;
  }

  /// The unit most tests sell at.
  public Till kantin() {
    return kantin;
  }

  public User login(String username) {
    return login(username, PASSWORD);
  }

  public User login(String username, String password) {
    return User.login(http, username, password);
  }

  /// A unit of its own with one cashier.
  public Till newTill() {
    int number = NUMBER.incrementAndGet();
    var unit =
        keuangan.post(
            "/api/pos/units",
            Map.of("code", "U" + number, "name", "Kantin " + number, "audience", "UMUM"));
    assertThat(unit.status()).as(unit.toString()).isEqualTo(201);
    var username = "kasir." + number;
    create(keuangan, username, "admin-unit", CASHIER_PIN, Map.of("unitId", unit.id()));
    return new Till(unit.id(), login(username));
  }

  /// A wali with these children, logged in.
  public User newWali(Santri... children) {
    var username = "wali." + NUMBER.incrementAndGet();
    var wali = create(keuangan, username, "wali", null, Map.of());
    for (var child : List.of(children)) {
      var linked =
          keuangan.put("/api/identity/santri/" + child.id() + "/wali/" + wali.id(), Map.of());
      assertThat(linked.status()).as(linked.toString()).isBetween(200, 204);
    }
    return login(username);
  }

  /// A pengurus, logged in.
  public User newPengurus() {
    var username = "pengurus." + NUMBER.incrementAndGet();
    create(bendahara, username, "pengurus", null, Map.of());
    return login(username);
  }

  /// A santri with a PIN and this much money, paid in cash and booked.
  public Santri newSantri(long balance) {
    var nis = "%07d".formatted(9_000_000 + NUMBER.incrementAndGet());
    var santri =
        keuangan.post(
            "/api/identity/santri",
            Map.of(
                "nis",
                nis,
                "name",
                "Santri " + nis,
                "gender",
                "PUTRA",
                "dormitory",
                "Abu Bakar",
                "room",
                "3",
                "password",
                PASSWORD,
                "pin",
                SANTRI_PIN));
    assertThat(santri.status()).as(santri.toString()).isEqualTo(201);
    var registered = new Santri(santri.id(), nis, this);
    if (balance > 0) {
      registered.topUp(balance);
      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> assertThat(registered.balance()).isEqualTo(balance));
    }
    return registered;
  }

  private static Answer create(
      User by,
      String username,
      String role,
      @org.jspecify.annotations.Nullable String pin,
      Map<String, Object> more) {
    var body = new java.util.LinkedHashMap<String, Object>(more);
    body.put("username", username);
    body.put("name", "Nama " + username);
    body.put("role", role);
    body.put("password", PASSWORD);
    if (pin != null) {
      body.put("pin", pin);
    }
    var created = by.post("/api/identity/users", body);
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    return created;
  }

  /// The books of the whole pondok, recomputed from the mutations. Once all is quiet, no law is
  /// broken: by saldo's own word, and by that of the auditor who looks at the tables of all
  /// services.
  public void booksAgree() {
    var integrity = bendahara.get("/api/saldo/integrity");
    assertThat(integrity.body().path("intact").asBoolean()).as(integrity.toString()).isTrue();
    await().atMost(QUIET).pollInterval(HALF_A_SECOND).untilAsserted(() -> noLawIsBroken(auditor()));
  }

  /// The same while Kafka is away: what is still to be told may wait.
  public void booksAgreeButForNews() {
    noLawIsBroken(new Verification(databaseOwner(), Duration.ofHours(1)));
  }

  private static void noLawIsBroken(Verification auditor) {
    assertThat(auditor.findings()).filteredOn(law -> !law.holds()).isEmpty();
  }

  /// Has no patience with what is still on its way.
  public Verification auditor() {
    return new Verification(databaseOwner(), Duration.ZERO);
  }

  public DatabaseOwner databaseOwner() {
    var postgres = stack.postgres();
    return new DatabaseOwner(
        postgres.jdbcUrl(), postgres.superuser(), postgres.superuserPassword());
  }

  /// A fresh key.
  public static UUID key() {
    return UUID.randomUUID();
  }
}
