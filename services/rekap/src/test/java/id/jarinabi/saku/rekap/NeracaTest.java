package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.rekap.Pondok.PENGURUS;
import static id.jarinabi.saku.rekap.Pondok.line;
import static id.jarinabi.saku.rekap.Pondok.sale;
import static id.jarinabi.saku.rekap.Pondok.taken;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.BrivaEvent.UnallocatedPayment;
import id.jarinabi.saku.events.BrivaEvent.UnallocatedResolved;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.events.PenagihanEvent.BankFigureEntered;
import id.jarinabi.saku.events.PenagihanEvent.CashCounted;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSettled;
import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.SaldoEvent.SaldoReversed;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.events.TopupEvent.TopupReversed;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The books run through the whole history, so each step is looked at as the difference between
/// the evening before and the evening after.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NeracaTest {
  private static final UserId FINANCE = new UserId(Uuid7.next());
  private final SantriId santri = Pondok.someSantri();
  private final UnitId unit = new UnitId(Uuid7.next());
  private final OffsetDateTime noon = Pondok.someNoon();
  private final UUID topup = Uuid7.next();

  @Test
  void a_top_up_is_in_transit_until_saldo_has_credited_it() {
    Pondok.tell(paid("CASH", 50_000));
    expect(Map.of("cash", 50_000L, "inTransit.topups", 50_000L));

    Pondok.tell(credited("CASH_TOPUP", 50_000));
    expect(Map.of("cash", 50_000L, "santriBalances", 50_000L));
  }

  @Test
  void a_purchase_moves_money_from_the_santri_to_the_unit_and_a_claim_out_of_the_cash_box() {
    var sold = sale(unit, santri, noon, 0, line("Roti", 2, 4_000));
    Pondok.tell(debited("PURCHASE", sold.purchaseId(), 8_000));
    expect(Map.of("santriBalances", -8_000L, "inTransit.purchases", 8_000L));

    Pondok.tell(sold);
    expect(Map.of("santriBalances", -8_000L, "owedToUnits", 8_000L));

    Pondok.tell(settled(8_000));
    expect(Map.of("santriBalances", -8_000L, "cash", -8_000L));
  }

  @Test
  void a_void_and_a_reversal_go_by_their_own_day() {
    var before = noon.minusDays(3);
    var sold = sale(unit, santri, before, 0, line("Roti", 1, 4_000));
    Pondok.tell(
        sold,
        new TopupPaid(topup, santri, "CASH", 10_000, "Bapak", FINANCE, before),
        taken(sold, noon),
        new TopupReversed(topup, santri, "CASH", 10_000, "salah", FINANCE, FINANCE, noon));
    expect(
        Map.of(
            "owedToUnits", -4_000L,
            "inTransit.voids", 4_000L,
            "cash", -10_000L,
            "inTransit.reversals", -10_000L));

    Pondok.tell(
        new SaldoReversed(
            santri, Uuid7.next(), Uuid7.next(), sold.purchaseId(), unit, 4_000, 0, 4_000, 1, noon),
        debited("TOPUP_REVERSAL", topup, 10_000));
    expect(Map.of("owedToUnits", -4_000L, "cash", -10_000L, "santriBalances", -6_000L));
  }

  @Test
  void unallocated_money_is_owed_to_nobody_yet_and_counted_once_when_it_is_credited() {
    var payment = Uuid7.next();
    Pondok.tell(new UnallocatedPayment(payment, "BRI", "777", 30_000, noon, noon));
    expect(Map.of("bank", 30_000L, "unallocated", 30_000L));

    Pondok.tell(
        new VirtualAccountPaid(payment, santri, null, "BRI", "777", 30_000, noon, noon),
        resolved(payment, "CREDITED", 30_000),
        credited("BRIVA_TOPUP", 30_000));
    expect(Map.of("bank", 30_000L, "santriBalances", 30_000L));
  }

  @Test
  void returned_money_is_gone() {
    var payment = Uuid7.next();
    Pondok.tell(
        resolved(payment, "RETURNED", 7_000),
        new UnallocatedPayment(payment, "BRI", "778", 7_000, noon, noon));

    expect(Map.of());
  }

  @Test
  void the_last_figure_of_a_day_stands_beside_the_books_with_its_difference() {
    var day = Pondok.day(noon);
    Pondok.tell(
        paid("CASH", 50_000),
        new CashCounted(Uuid7.next(), day, 7L, FINANCE, null, noon.plusHours(2)),
        new CashCounted(Uuid7.next(), day, 9L, FINANCE, null, noon.plusHours(1)),
        new BankFigureEntered(Uuid7.next(), day, 5L, FINANCE, null, noon));

    var books = evening(noon);
    assertThat(amount(books, "countedCash")).isEqualTo(7);
    assertThat(amount(books, "bankFigure")).isEqualTo(5);
    assertThat(amount(books, "cashDifference")).isEqualTo(7 - amount(books, "cash"));
    assertThat(amount(books, "bankDifference")).isEqualTo(5 - amount(books, "bank"));
    assertThat(evening(noon.plusDays(1)).get("countedCash")).isNull();
  }

  @Test
  void pengurus_and_finance_read_the_books_and_nobody_else() {
    PENGURUS.request().get("/api/rekap/neraca").then().statusCode(200);
    for (var role : new Role[] {Role.WALI, Role.SANTRI, Role.ADMIN_UNIT}) {
      Person.of(role).request().get("/api/rekap/neraca").then().statusCode(403);
    }
  }

  /// What the day has changed, line by line; a line that is not named has not moved. Both sides
  /// are equal each evening.
  private void expect(Map<String, Long> changes) {
    var before = evening(noon.minusDays(1));
    var after = evening(noon);
    for (var line :
        new String[] {
          "santriBalances",
          "owedToUnits",
          "unallocated",
          "inTransit.topups",
          "inTransit.purchases",
          "inTransit.voids",
          "inTransit.reversals",
          "cash",
          "bank"
        }) {
      assertThat(amount(after, line) - amount(before, line))
          .as(line)
          .isEqualTo(changes.getOrDefault(line, 0L));
    }
    assertThat(amount(after, "liabilities")).isEqualTo(amount(after, "assets"));
  }

  private static long amount(Map<String, @Nullable Object> books, String line) {
    Object found = books;
    for (var name : line.split("\\.", -1)) {
      found = ((Map<?, ?>) found).get(name);
    }
    return ((Number) Objects.requireNonNull(found)).longValue();
  }

  /// Days before the first entry of all are no days of the books: nought.
  private static Map<String, @Nullable Object> evening(OffsetDateTime noon) {
    return Objects.requireNonNullElseGet(
        KEUANGAN
            .request()
            .get("/api/rekap/neraca" + Pondok.on(noon))
            .then()
            .statusCode(200)
            .extract()
            .path("items[0]"),
        NeracaTest::nothing);
  }

  private static Map<String, @Nullable Object> nothing() {
    return Map.of(
        "santriBalances", 0,
        "owedToUnits", 0,
        "unallocated", 0,
        "inTransit", Map.of("topups", 0, "purchases", 0, "voids", 0, "reversals", 0),
        "cash", 0,
        "bank", 0);
  }

  private TopupPaid paid(String method, long amount) {
    return new TopupPaid(topup, santri, method, amount, "Bapak", FINANCE, noon);
  }

  private SaldoCredited credited(String kind, long amount) {
    return new SaldoCredited(santri, Uuid7.next(), kind, topup, amount, 0, amount, 1, noon);
  }

  private SaldoDebited debited(String kind, UUID reference, long amount) {
    return new SaldoDebited(
        santri, Uuid7.next(), kind, reference, unit, amount, amount, 0, 2, null, null, null, noon);
  }

  private ClaimSettled settled(long amount) {
    return new ClaimSettled(
        Uuid7.next(), "K-1", unit, FINANCE, FINANCE, FINANCE, amount, 1, noon, noon);
  }

  private UnallocatedResolved resolved(UUID payment, String resolution, long amount) {
    return new UnallocatedResolved(
        payment, "BRI", resolution, null, amount, FINANCE, "catatan", noon);
  }
}
