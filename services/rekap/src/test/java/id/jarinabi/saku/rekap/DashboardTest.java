package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.rekap.Pondok.PENGURUS;
import static id.jarinabi.saku.rekap.Pondok.line;
import static id.jarinabi.saku.rekap.Pondok.sale;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.jarinabi.saku.events.PenagihanEvent.ClaimRejected;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSettled;
import id.jarinabi.saku.events.PenagihanEvent.ClaimSubmitted;
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
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DashboardTest {
  private static final UserId SOMEBODY = new UserId(Uuid7.next());
  private final SantriId santri = Pondok.someSantri();
  private final OffsetDateTime noon = Pondok.someNoon();

  @Test
  void sales_and_top_ups_of_the_days_asked_for_are_counted() {
    var unit = Pondok.someUnit("Kantin putra");
    var reversed = Uuid7.next();
    Pondok.tell(
        sale(unit, santri, noon, 0, line("Roti", 2, 4_000)),
        sale(unit, santri, noon.plusHours(1), 0, line("Teh", 1, 3_000)),
        new TopupReversed(
            reversed, santri, "CASH", 9_000, "salah", SOMEBODY, SOMEBODY, noon.plusDays(4)),
        paid(reversed, "CASH", 9_000),
        paid(Uuid7.next(), "CASH", 50_000),
        paid(Uuid7.next(), "BRIVA", 25_000));

    board()
        .statusCode(200)
        .body(at("transactions.count", equalTo(2)))
        .body(at("transactions.net", equalTo(11_000)))
        .body(at("topups.count", equalTo(2)))
        .body(at("topups.amount", equalTo(75_000)))
        .body(at("topups.byMethod.method", contains("BRIVA", "CASH")))
        .body(at("topups.byMethod.amount", contains(25_000, 50_000)))
        .body(at("series.date", contains(Pondok.day(noon).toString())))
        .body(at("series.net", contains(11_000)))
        .body(at("series.topups", contains(75_000)))
        .body(at("topUnits.name", contains("Kantin putra")))
        .body(at("topItems.name", contains("Roti", "Teh")));
    KEUANGAN
        .request()
        .get("/api/rekap/topups" + Pondok.on(noon))
        .then()
        .statusCode(200)
        .body(at("amount", equalTo(75_000)))
        .body(at("byMethod.reversedAmount", contains(0, 9_000)));
  }

  @Test
  void a_claim_is_outstanding_until_it_has_an_end_in_whatever_order_its_events_come() {
    var unit = Pondok.someUnit("Koperasi");
    var open = Uuid7.next();
    var settled = Uuid7.next();
    var rejected = Uuid7.next();
    Pondok.tell(
        new ClaimSettled(
            settled, "K-2", unit, SOMEBODY, SOMEBODY, SOMEBODY, 20_000, 2, noon, noon.plusHours(3)),
        submitted(open, unit, 10_000),
        submitted(settled, unit, 20_000),
        new ClaimRejected(
            rejected, "K-3", unit, SOMEBODY, SOMEBODY, "bendahara", 5_000, "kurang", noon),
        submitted(rejected, unit, 5_000));

    var mine = "claims.byUnit.find { it.unitId == '%s' }.".formatted(unit);
    board()
        .body(at("claims.submitted", equalTo(3)))
        .body(at("claims.settled", equalTo(1)))
        .body(mine + "submitted", equalTo(3))
        .body(mine + "settled", equalTo(1))
        .body(mine + "outstandingAmount", equalTo(10_000))
        .body(at("claims.ageing.fromDays", contains(0, 3, 7, 14)))
        .body(at("series.settled", hasItem(20_000)));
  }

  @Test
  void only_pengurus_and_finance_see_the_whole_pondok() {
    for (var role : new Role[] {Role.WALI, Role.SANTRI, Role.ADMIN_UNIT}) {
      Person.of(role).request().get("/api/rekap/dashboard").then().statusCode(403);
    }
  }

  private ValidatableResponse board() {
    return PENGURUS.request().get("/api/rekap/dashboard" + Pondok.on(noon)).then();
  }

  private TopupPaid paid(UUID topup, String method, long amount) {
    return new TopupPaid(topup, santri, method, amount, null, null, noon);
  }

  private ClaimSubmitted submitted(UUID claim, UnitId unit, long amount) {
    return new ClaimSubmitted(
        claim, "K-1", unit, SOMEBODY, Pondok.day(noon), Pondok.day(noon), amount, 1, noon);
  }
}
