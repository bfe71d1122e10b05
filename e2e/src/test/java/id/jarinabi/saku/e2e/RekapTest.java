package id.jarinabi.saku.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.jarinabi.saku.devstack.stack.Home;
import id.jarinabi.saku.devstack.stack.Rebuild;
import id.jarinabi.saku.devstack.stack.ServiceName;
import id.jarinabi.saku.e2e.world.Broker;
import id.jarinabi.saku.e2e.world.Http;
import id.jarinabi.saku.e2e.world.Pondok;
import id.jarinabi.saku.e2e.world.Santri;
import id.jarinabi.saku.e2e.world.Till;
import id.jarinabi.saku.e2e.world.Twin;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// rekap owns nothing: whatever happened, its totals are the owners' once all is quiet, and it
/// can be made anew.
class RekapTest {
  private static final Duration QUIET = Duration.ofMinutes(2);
  private static final int SALES = 14;

  private final Pondok pondok = Pondok.get();
  private final Broker broker = new Broker(pondok);
  private final Random chance = new Random(20_261_123);
  private Till till;
  private List<Santri> santri;
  private int sold;

  @BeforeEach
  void a_random_day() {
    till = pondok.newTill();
    santri = Stream.generate(() -> pondok.newSantri(400_000)).limit(3).toList();
    sellAtRandom();
    await().atMost(QUIET).untilAsserted(this::totalsAreTheOwners);
  }

  private void sellAtRandom() {
    for (int i = 0; i < SALES; i++) {
      var sold = till.cashier().post("/api/pos/transactions", cart(), Pondok.key());
      assertThat(sold.status()).as(sold.toString()).isEqualTo(201);
      if (chance.nextInt(4) == 0) {
        var gone =
            till.cashier()
                .post(
                    "/api/pos/transactions/" + sold.id() + "/void",
                    Map.of("reason", "Salah pilih", "pin", Pondok.CASHIER_PIN));
        assertThat(gone.status()).as(gone.toString()).isEqualTo(200);
      }
    }
    sold += SALES;
  }

  @AfterEach
  void rekap_runs_again() {
    pondok.stack().service(ServiceName.REKAP).start();
  }

  @Test
  void offsets_reset_to_nought_change_no_total_and_a_rebuild_gives_the_same_bytes()
      throws SQLException {
    // Names may come after the money: all has been told, and read.
    pondok.booksAgree();
    await().atMost(QUIET).until(() -> broker.hasReadAll("rekap"));
    var before = reports();

    var rekap = pondok.stack().service(ServiceName.REKAP);
    rekap.stop();
    broker.resetToNought("rekap");
    rekap.start();
    await().atMost(QUIET).until(() -> broker.hasReadAll("rekap"));
    assertThat(reports()).isEqualTo(before);

    broker.wipeTopics();
    new Rebuild(pondok.databaseOwner(), new Home(Path.of("target", "pondok")))
        .run(ServiceName.REKAP, QUIET);
    assertThat(reports()).isEqualTo(before);
    pondok.booksAgree();
  }

  /// The first dies before it has told the broker how far it had read: the other is given its
  /// share of the topics and hears the last events once more.
  @Test
  @EnabledIfSystemProperty(named = "saku.full", matches = "true")
  void two_processes_at_once_count_every_event_once_also_when_one_of_them_dies() {
    var first = pondok.stack().service(ServiceName.REKAP);
    try (var twin = Twin.of(first)) {
      sellAtRandom();
      await().atMost(QUIET).untilAsserted(this::totalsAreTheOwners);
      first.kill();
      sellAtRandom();
      first.start();
      sellAtRandom();
      await().atMost(QUIET).untilAsserted(this::totalsAreTheOwners);
      await().atMost(QUIET).until(() -> broker.hasReadAll("rekap"));

      totalsAreTheOwners();
      assertThat(reports(twin.http())).isEqualTo(reports());
    }
    pondok.booksAgree();
  }

  private void totalsAreTheOwners() {
    var sales = all("/api/pos/transactions?unitId=" + till.unitId() + "&status=COMPLETED");
    var recap = get("/api/rekap/units/" + till.unitId());
    assertThat(recap.path("transactions").asInt()).isEqualTo(sales.size());
    assertThat(recap.path("net").asLong()).isEqualTo(sum(sales, "total"));
    assertThat(recap.path("voided").asInt()).isEqualTo(sold - sales.size());
    var claimable = till.cashier().get("/api/penagihan/claims/preview?" + aroundMidnight()).body();
    assertThat(claimable.path("amount").asLong()).isEqualTo(recap.path("net").asLong());
    assertThat(claimable.path("transactionCount").asInt()).isEqualTo(sales.size());
    var board = get("/api/rekap/dashboard");
    assertThat(board.path("totalBalance").asLong())
        .isEqualTo(get("/api/saldo/balances").path("totalBalance").asLong());
    var topups = all("/api/topup/requests?status=COMPLETED");
    assertThat(board.path("topups").path("amount").asLong()).isEqualTo(sum(topups, "amount"));
    for (var one : santri) {
      var statement = get("/api/rekap/santri/" + one.id() + "/statement");
      assertThat(statement.path("nis").asText()).isEqualTo(one.nis());
      assertThat(statement.path("closingBalance").asLong()).isEqualTo(one.balance());
      assertThat(statement.path("items")).hasSize(one.mutations().size());
    }
    var evening = get("/api/rekap/neraca").path("items").path(0);
    assertThat(evening.path("liabilities").asLong()).isEqualTo(evening.path("assets").asLong());
    assertThat(evening.path("inTransit").path("total").asLong()).isZero();
  }

  private static String aroundMidnight() {
    var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    return "from=" + today.minusDays(1) + "&to=" + today;
  }

  private Map<String, String> reports() {
    return reports(pondok.http());
  }

  private Map<String, String> reports(Http door) {
    var reports = new LinkedHashMap<String, String>();
    var paths = new ArrayList<>(List.of("units", "units/" + till.unitId(), "topups", "neraca"));
    paths.add("transactions?limit=200&unitId=" + till.unitId());
    paths.add("dashboard");
    santri.forEach(one -> paths.add("santri/" + one.id() + "/statement"));
    for (var path : paths) {
      for (var form : List.of("application/json", "text/csv")) {
        var answer =
            door.send(
                "GET",
                "/api/rekap/" + path,
                Optional.of(pondok.keuangan().token()),
                null,
                Map.of("Accept", form));
        assertThat(answer.status()).as(path).isEqualTo(200);
        reports.put(path + " " + form, answer.text());
      }
    }
    return reports;
  }

  private Map<String, Object> cart() {
    var items = new ArrayList<Map<String, Object>>();
    for (int i = 0; i <= chance.nextInt(3); i++) {
      items.add(
          Map.of(
              "name",
              List.of("Roti", "Teh", "Nasi goreng").get(i),
              "quantity",
              1 + chance.nextInt(3),
              "unitPrice",
              500 * (1 + chance.nextInt(8)),
              "discount",
              100 * chance.nextInt(4),
              "reason",
              "promo"));
    }
    return Map.of(
        "ownerSantriId",
        santri.get(chance.nextInt(santri.size())).id(),
        "items",
        items,
        "discount",
        10 * chance.nextInt(5),
        "discountReason",
        "langganan",
        "pin",
        Pondok.SANTRI_PIN);
  }

  private JsonNode get(String path) {
    var answer = pondok.keuangan().get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.body();
  }

  private List<JsonNode> all(String path) {
    var items = new ArrayList<JsonNode>();
    var cursor = "";
    do {
      var page = get(path + "&limit=200" + cursor);
      page.path("items").forEach(items::add);
      cursor =
          page.path("nextCursor").isTextual() ? "&cursor=" + page.path("nextCursor").asText() : "";
    } while (!cursor.isEmpty());
    return items;
  }

  private static long sum(List<JsonNode> items, String amount) {
    return items.stream().mapToLong(item -> item.path(amount).asLong()).sum();
  }
}
