package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.rekap.Pondok.line;
import static id.jarinabi.saku.rekap.Pondok.sale;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.SaldoEvent.SaldoReversed;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementTest {
  private final SantriId santri = Pondok.someSantri();
  private final UnitId unit = new UnitId(Uuid7.next());
  private final OffsetDateTime noon = Pondok.someNoon();
  private final PurchaseCompleted bought =
      sale(unit, santri, noon, 0, line("Roti", 3, 2_000), line("Teh", 1, 3_000));

  @Test
  void a_statement_opens_with_the_days_before_and_closes_with_its_movements() {
    tellHistory();

    KEUANGAN
        .request()
        .get(statement() + Pondok.on(noon))
        .then()
        .statusCode(200)
        .body(at("openingBalance", equalTo(50_000)))
        .body(at("closingBalance", equalTo(50_000)))
        .body(at("items.type", contains("PURCHASE_VOID", "PURCHASE")))
        .body(at("items.amount", contains(9_000, -9_000)))
        .body(at("items.balanceAfter", contains(50_000, 41_000)))
        .body(at("items[1].receiptNumber", equalTo(bought.receiptNumber())))
        .body(at("items[1].items.name", contains("Roti", "Teh")));
    KEUANGAN
        .request()
        .get(statement())
        .then()
        .body(at("openingBalance", equalTo(0)))
        .body(at("closingBalance", equalTo(70_000)))
        .body(at("items.type", contains("BRIVA_TOPUP", "PURCHASE_VOID", "PURCHASE", "CASH_TOPUP")));
    KEUANGAN
        .request()
        .get(statement() + Pondok.on(noon.plusYears(100)))
        .then()
        .body(at("openingBalance", equalTo(70_000)))
        .body(at("closingBalance", equalTo(70_000)))
        .body(at("items", empty()));
  }

  @Test
  void pages_of_a_statement_meet_without_a_gap_also_within_one_moment() {
    tellHistory();

    var page = KEUANGAN.request().get(statement() + "?limit=2").then().extract();
    assertThat(page.<List<Integer>>path("items.amount")).containsExactly(20_000, 9_000);
    KEUANGAN
        .request()
        .get(statement() + "?limit=2&cursor=" + page.<String>path("nextCursor"))
        .then()
        .body(at("items.amount", contains(-9_000, 50_000)))
        .body(at("closingBalance", equalTo(70_000)));
  }

  @Test
  void the_santri_and_their_wali_read_it_and_no_other_wali_or_santri() {
    tellHistory();
    var wali = Person.of(Role.WALI);
    Pondok.tell(new WaliLinked(santri, wali.userId(), noon));

    Person.santri(santri).request().get(statement()).then().statusCode(200);
    wali.request().get(statement()).then().statusCode(200);
    Person.santri(Pondok.someSantri()).request().get(statement()).then().statusCode(404);
    Person.of(Role.WALI).request().get(statement()).then().statusCode(404);
    Person.adminOf(unit).request().get(statement()).then().statusCode(403);
    Pondok.tell(new WaliUnlinked(santri, wali.userId(), noon.plusDays(1)));
    wali.request().get(statement()).then().statusCode(404);
  }

  @Test
  void nobody_has_no_statement() {
    KEUANGAN.request().get(statement()).then().statusCode(404);
  }

  /// The purchase and its refund at one moment; the events in an order of their own.
  private void tellHistory() {
    Pondok.tell(
        new SaldoCredited(
            santri,
            Uuid7.next(),
            "BRIVA_TOPUP",
            Uuid7.next(),
            20_000,
            50_000,
            70_000,
            4,
            noon.plusDays(1)),
        new SaldoReversed(
            santri,
            Uuid7.next(),
            Uuid7.next(),
            bought.purchaseId(),
            unit,
            9_000,
            41_000,
            50_000,
            3,
            noon),
        new SaldoDebited(
            santri,
            Uuid7.next(),
            "PURCHASE",
            bought.purchaseId(),
            unit,
            9_000,
            50_000,
            41_000,
            2,
            null,
            null,
            null,
            noon),
        bought,
        new SaldoCredited(
            santri,
            Uuid7.next(),
            "CASH_TOPUP",
            Uuid7.next(),
            50_000,
            0,
            50_000,
            1,
            noon.minusDays(1)));
  }

  private String statement() {
    return "/api/rekap/santri/" + santri + "/statement";
  }
}
