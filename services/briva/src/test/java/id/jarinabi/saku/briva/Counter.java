package id.jarinabi.saku.briva;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.devstack.bank.PayResult;
import id.jarinabi.saku.devstack.bank.Payment;
import id.jarinabi.saku.events.TopupEvent.TopupCancelled;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Database;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.Person;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Bills as topup asks for them, payments as people make them, and what briva made of both.
final class Counter {
  static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);
  private static final AtomicInteger CUSTOMERS = new AtomicInteger();
  private static volatile @Nullable Database prepared;

  /// One santri with one bill.
  record Ordered(SantriId santri, UUID topup, String customer, long amount) {
    String vaNumber() {
      return Sandbox.CORPORATE + customer;
    }
  }

  private Counter() {}

  static Database database() {
    var database = Bench.get().database();
    if (!database.equals(prepared)) {
      database.execute(
          """
          do $$ begin
            execute format('alter role %I in database %I set search_path = briva',
              current_user, current_database());
          end $$""");
      prepared = database;
    }
    return database;
  }

  static Ordered someOrder(long amount) {
    return new Ordered(
        new SantriId(Uuid7.next()),
        Uuid7.next(),
        "%010d".formatted(CUSTOMERS.incrementAndGet()),
        amount);
  }

  static Response ask(Ordered order) {
    return new Peer("topup")
        .requestTo("briva")
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "topupId", order.topup(),
                "santriId", order.santri().value(),
                "customerNumber", order.customer(),
                "payer", "Aisyah binti Ahmad",
                "amount", order.amount(),
                "expiresAt", OffsetDateTime.now(ZoneOffset.UTC).plusHours(1).toString()))
        .post("/internal/briva/virtual-accounts");
  }

  static Ordered opened(long amount) {
    var order = someOrder(amount);
    ask(order).then().statusCode(200);
    return order;
  }

  static Payment paid(Ordered order) {
    return ((PayResult.Paid) Sandbox.bank().pay(order.vaNumber(), order.amount())).payment();
  }

  /// topup has cancelled it, and briva has closed its bill.
  static void cancelled(Ordered order) {
    Bench.get()
        .topics()
        .tell(
            new TopupCancelled(
                order.topup(),
                order.santri(),
                "BRIVA",
                order.amount(),
                new UserId(Uuid7.next()),
                OffsetDateTime.now(ZoneOffset.UTC)));
    await().atMost(Duration.ofSeconds(60)).until(() -> billOf(order).equals("CLOSED"));
  }

  static String billOf(Ordered order) {
    return String.valueOf(
        database()
            .rows("select status from virtual_accounts where topup_id = ?", order.topup())
            .getFirst()
            .get("status"));
  }

  /// What was told to topup for a santri, each as its JSON.
  static List<String> told(SantriId santri) {
    return database()
        .rows(
            "select body::text as body from outbox where key = ? and type ="
                + " 'saku.briva.virtual-account-paid.v1' order by position",
            santri.value())
        .stream()
        .map(row -> String.valueOf(row.get("body")))
        .toList();
  }

  static long toldTotal(SantriId santri) {
    return database()
        .number(
            "select coalesce(sum((body->>'amount')::bigint), 0) from outbox where key = ? and type ="
                + " 'saku.briva.virtual-account-paid.v1'",
            santri.value());
  }

  /// The same for every santri at once.
  static Map<Object, Long> toldTotals() {
    return database()
        .rows(
            "select key, sum((body->>'amount')::bigint)::bigint as total from outbox where type ="
                + " 'saku.briva.virtual-account-paid.v1' group by key")
        .stream()
        .collect(
            Collectors.toMap(
                row -> requireNonNull(row.get("key")),
                row -> (Long) requireNonNull(row.get("total"))));
  }

  static void awaitTold(Ordered order, long total) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                org.assertj.core.api.Assertions.assertThat(toldTotal(order.santri()))
                    .isEqualTo(total));
  }
}
