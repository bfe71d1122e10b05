package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.rekap.Pondok.line;
import static id.jarinabi.saku.rekap.Pondok.sale;
import static id.jarinabi.saku.rekap.Pondok.taken;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.IdentityEvent.SantriChanged;
import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.UserRegistered;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TransactionsTest {

  @Test
  void finance_reads_every_sale_with_items_and_the_newest_names() {
    var santri = Pondok.someSantri();
    var unit = Pondok.someUnit("Kantin putra");
    var sold = sale(unit, santri, Pondok.someNoon(), 250, line("Roti", 2, 4_000));
    Pondok.tell(
        new SantriChanged(santri, 2, "2026777", "Aisyah Nur", "PUTRI", null, null, "ACTIVE"),
        new SantriRegistered(santri, 1, "2026777", "Aisyah", "PUTRI", null, null, "ACTIVE"),
        new UserRegistered(Pondok.KASIR, "kasir", "Pak Kasir", "admin-unit", unit, null, true),
        sold);

    KEUANGAN
        .request()
        .get("/api/rekap/transactions?santriId=" + santri)
        .then()
        .statusCode(200)
        .body(at("items.id", contains(sold.purchaseId().toString())))
        .body(at("items[0].ownerName", equalTo("Aisyah Nur")))
        .body(at("items[0].cashierName", equalTo("Pak Kasir")))
        .body(at("items[0].unitName", equalTo("Kantin putra")))
        .body(at("items[0].status", equalTo("COMPLETED")))
        .body(at("items[0].items.name", contains("Roti")))
        .body(at("items[0].items.quantity", contains(2)))
        .body(at("items[0].discount", equalTo(250)))
        .body(at("items[0].total", equalTo(7_750)))
        .body(at("nextCursor", nullValue()));
  }

  @Test
  void the_list_is_filtered_and_paged_newest_first() {
    var santri = Pondok.someSantri();
    var unit = Pondok.someUnit("Koperasi");
    var noon = Pondok.someNoon();
    var first = sale(unit, santri, noon, 0, line("Pena", 1, 2_000));
    var second = sale(unit, santri, noon.plusMinutes(1), 0, line("Pena", 2, 2_000));
    var third = sale(unit, santri, noon.plusDays(1), 0, line("Buku", 1, 5_000));
    Pondok.tell(first, second, third, taken(second, noon.plusHours(2)));
    var list = "/api/rekap/transactions?unitId=" + unit;

    var page = KEUANGAN.request().get(list + "&limit=2").then().extract();
    assertThat(page.<List<String>>path("items.id"))
        .containsExactly(third.purchaseId().toString(), second.purchaseId().toString());
    KEUANGAN
        .request()
        .get(list + "&limit=2&cursor=" + page.<String>path("nextCursor"))
        .then()
        .body(at("items.id", contains(first.purchaseId().toString())))
        .body(at("nextCursor", nullValue()));
    KEUANGAN
        .request()
        .get(list + "&status=VOIDED")
        .then()
        .body(at("items.id", contains(second.purchaseId().toString())))
        .body(at("items[0].voidReason", equalTo("salah pilih")));
    KEUANGAN
        .request()
        .get(list + "&from=" + Pondok.day(noon.plusDays(1)) + "&cashierId=" + Pondok.KASIR)
        .then()
        .body(at("items.id", contains(third.purchaseId().toString())));
  }

  @Test
  void pages_have_no_gap_and_no_twin_also_within_one_moment() {
    var santri = Pondok.someSantri();
    var unit = Pondok.someUnit("Laundry");
    var noon = Pondok.someNoon();
    var sales =
        IntStream.range(0, 5)
            .mapToObj(i -> sale(unit, santri, noon, 0, line("Cuci", 1, 7_000)))
            .toArray(PurchaseCompleted[]::new);
    Pondok.tell(sales);
    var list = "/api/rekap/transactions?limit=2&unitId=" + unit;

    var seen = new ArrayList<String>();
    var cursor = "";
    do {
      var page = KEUANGAN.request().get(list + cursor).then().statusCode(200).extract().jsonPath();
      seen.addAll(page.getList("items.id"));
      cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(sales).map(each -> each.purchaseId().toString()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=DONE", "unitId=x", "limit=0", "cursor=x", "from=x"})
  void a_filter_that_is_none_is_refused(String query) {
    KEUANGAN
        .request()
        .get("/api/rekap/transactions?" + query)
        .then()
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")));
  }
}
