package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.BENDAHARA;
import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.rekap.Pondok.line;
import static id.jarinabi.saku.rekap.Pondok.sale;
import static id.jarinabi.saku.rekap.Pondok.taken;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class UnitRecapTest {
  private final SantriId santri = Pondok.someSantri();
  private final OffsetDateTime noon = Pondok.someNoon();

  @Test
  void a_units_day_counts_sales_discounts_changed_prices_and_voids() {
    var unit = Pondok.someUnit("Kantin putra");
    var gone = sale(unit, santri, noon, 0, line("Teh", 1, 3_000));
    Pondok.tell(
        sale(unit, santri, noon, 500, line("Roti", 2, 5_000L, 4_000, 1_000), line("Teh", 1, 3_000)),
        gone,
        taken(gone, noon.plusDays(2)));

    recap(KEUANGAN, unit)
        .statusCode(200)
        .body(at("name", equalTo("Kantin putra")))
        .body(at("transactions", equalTo(1)))
        .body(at("gross", equalTo(14_000)))
        .body(at("discounts", equalTo(1_500)))
        .body(at("wholeDiscounts", equalTo(500)))
        .body(at("overrides", equalTo(1)))
        .body(at("overrideAmount", equalTo(2_000)))
        .body(at("voided", equalTo(1)))
        .body(at("voids", equalTo(3_000)))
        .body(at("net", equalTo(9_500)))
        .body(at("items.name", contains("Roti", "Teh")))
        .body(at("items.quantity", contains(2, 1)))
        .body(at("items.net", contains(7_000, 3_000)))
        .body(at("cashiers.transactions", contains(1)))
        .body(at("cashiers.net", contains(9_500)))
        .body(at("days.date", contains(Pondok.day(noon).toString())))
        .body(at("days.net", contains(9_500)));
  }

  @Test
  void a_void_that_comes_before_its_sale_counts_all_the_same() {
    var unit = Pondok.someUnit("Koperasi");
    var gone = sale(unit, santri, noon, 200, line("Buku", 3, 2_000));

    Pondok.tell(taken(gone, noon.plusHours(1)));
    recap(KEUANGAN, unit).body(at("transactions", equalTo(0))).body(at("days", empty()));
    Pondok.tell(gone);

    recap(KEUANGAN, unit)
        .body(at("transactions", equalTo(0)))
        .body(at("gross", equalTo(6_000)))
        .body(at("discounts", equalTo(200)))
        .body(at("wholeDiscounts", equalTo(0)))
        .body(at("voids", equalTo(5_800)))
        .body(at("net", equalTo(0)))
        .body(at("items", empty()));
  }

  @Test
  void an_event_that_comes_twice_counts_once() {
    var unit = Pondok.someUnit("Laundry");
    var sale = sale(unit, santri, noon, 0, line("Cuci", 1, 7_000));
    var id = Pondok.tell(sale).getFirst();

    Bench.get().topics().tell(id, noon, sale);
    Bench.get().topics().tell(id, noon, sale);
    Pondok.tell(sale(unit, santri, noon, 0, line("Setrika", 1, 1_000)));

    recap(KEUANGAN, unit).body(at("transactions", equalTo(2))).body(at("net", equalTo(8_000)));
  }

  @Test
  void a_unit_sees_itself_finance_all_and_nobody_else_anything() {
    var unit = Pondok.someUnit("Kantin putri");
    Pondok.tell(sale(unit, santri, noon, 0, line("Nasi", 1, 9_000)));

    recap(Person.adminOf(unit), unit).statusCode(200).body(at("net", equalTo(9_000)));
    recap(BENDAHARA, unit).statusCode(200);
    recap(Person.adminOf(new UnitId(Uuid7.next())), unit).statusCode(404);
    recap(KEUANGAN, new UnitId(Uuid7.next())).statusCode(404);
    for (var role : List.of(Role.WALI, Role.SANTRI, Role.PENGURUS)) {
      recap(Person.of(role), unit).statusCode(403);
    }
  }

  @Test
  void all_units_stand_side_by_side_and_add_up() {
    var one = Pondok.someUnit("Satu");
    var other = Pondok.someUnit("Dua");
    Pondok.tell(
        sale(one, santri, noon, 0, line("Nasi", 1, 9_000)),
        sale(other, santri, noon, 0, line("Teh", 2, 3_000)));

    KEUANGAN
        .request()
        .get("/api/rekap/units" + Pondok.on(noon))
        .then()
        .statusCode(200)
        .body(at("transactions", equalTo(2)))
        .body(at("net", equalTo(15_000)))
        .body("items.findAll { it.unitId == '%s' }.net".formatted(other), contains(6_000))
        .body("items.findAll { it.net > 0 }", hasSize(2));
  }

  private ValidatableResponse recap(Person asker, UnitId unit) {
    return asker.request().get("/api/rekap/units/" + unit + Pondok.on(noon)).then();
  }
}
