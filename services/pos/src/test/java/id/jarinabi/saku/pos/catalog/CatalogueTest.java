package id.jarinabi.saku.pos.catalog;

import static id.jarinabi.saku.pos.Till.json;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.PosEvent.ProductChanged;
import id.jarinabi.saku.events.PosEvent.UnitChanged;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class CatalogueTest {
  private static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);

  @Test
  void a_new_unit_is_told_and_audited_with_its_version() {
    var till = Till.open();

    try (var probe = Bench.get().topics().probe("pos");
        var audit = Bench.get().topics().probe("audit")) {
      await()
          .untilAsserted(
              () ->
                  assertThat(probe.events(UnitChanged.class, e -> e.unitId().equals(till.unit())))
                      .singleElement()
                      .matches(UnitChanged::active));
      await()
          .untilAsserted(
              () ->
                  assertThat(audit.events(AuditRecorded.class, e -> till.unit().equals(e.unitId())))
                      .extracting(AuditRecorded::action)
                      .containsExactly("unit.created"));
    }
  }

  @Test
  void the_version_of_a_product_grows_with_every_change_and_the_event_carries_all_of_it() {
    var till = Till.open();
    var bread = till.product("Roti", 5_000);

    patch(till.cashier(), bread, Map.of("price", 6_000)).then().statusCode(200);
    patch(till.cashier(), bread, Map.of("active", false))
        .then()
        .statusCode(200)
        .body(at("price", equalTo(6_000)))
        .body(at("active", equalTo(false)))
        .body(at("category", equalTo("Makanan")));

    try (var probe = Bench.get().topics().probe("pos")) {
      await()
          .untilAsserted(
              () -> {
                var told = probe.events(ProductChanged.class, e -> e.productId().equals(bread));
                assertThat(told)
                    .extracting(ProductChanged::price)
                    .containsExactly(5_000L, 6_000L, 6_000L);
                assertThat(told)
                    .extracting(ProductChanged::version)
                    .isSorted()
                    .doesNotHaveDuplicates();
                assertThat(told.getLast().active()).isFalse();
              });
    }
  }

  @Test
  void changes_of_one_product_at_once_follow_each_other() throws Exception {
    var till = Till.open();
    var bread = till.product("Roti", 5_000);

    try (var threads = Executors.newFixedThreadPool(8)) {
      var answers =
          threads.invokeAll(
              IntStream.range(0, 16)
                  .<java.util.concurrent.Callable<Integer>>mapToObj(
                      i ->
                          () ->
                              patch(till.cashier(), bread, Map.of("price", 1_000 + i)).statusCode())
                  .toList());
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(
            Bench.get().database().number("select version from pos.products where id = ?", bread))
        .isEqualTo(16);
  }

  @Test
  void two_units_cannot_share_a_code() {
    var code = "D" + UUID.randomUUID().toString().substring(0, 8);
    var unit = Map.of("code", code, "name", "Kantin", "audience", "PUTRA");
    json(KEUANGAN).body(unit).post("/api/pos/units").then().statusCode(201);

    json(KEUANGAN)
        .body(unit)
        .post("/api/pos/units")
        .then()
        .statusCode(409)
        .body(at("code", equalTo("unit_code_taken")));
    json(KEUANGAN)
        .body(Map.of("code", code))
        .patch("/api/pos/units/" + Till.open().unit())
        .then()
        .statusCode(409)
        .body(at("code", equalTo("unit_code_taken")));
  }

  @Test
  void a_refused_change_tells_nothing() {
    var told = Bench.get().database().number("select count(*) from pos.outbox");

    json(KEUANGAN)
        .body(Map.of("code", "bukan kode!", "name", " ", "audience", "PUTRA"))
        .post("/api/pos/units")
        .then()
        .statusCode(422)
        .body(at("errors.field", equalTo(List.of("code", "name"))));

    assertThat(Bench.get().database().number("select count(*) from pos.outbox")).isEqualTo(told);
  }

  @Test
  void an_unknown_audience_or_field_is_malformed() {
    for (var odd : List.of(Map.of("audience", "SEMUA"), Map.of("version", 7))) {
      var unit = new HashMap<String, Object>(Map.of("code", "X1", "name", "X", "audience", "UMUM"));
      unit.putAll(odd);
      json(KEUANGAN)
          .body(unit)
          .post("/api/pos/units")
          .then()
          .statusCode(400)
          .body(at("code", equalTo("malformed_request")));
    }
  }

  @Test
  void a_price_is_one_rupiah_to_a_hundred_million() {
    var till = Till.open();
    for (var price : List.of(0L, -1L, 100_000_001L, 1L << 53)) {
      json(till.cashier())
          .body(Map.of("name", "Roti", "price", price))
          .post("/api/pos/units/" + till.unit() + "/products")
          .then()
          .statusCode(422)
          .body(at("errors[0].field", equalTo("price")));
    }
  }

  @Test
  void an_admin_writes_only_the_own_units_products() {
    var own = Till.open();
    var other = Till.open();
    var bread = other.product("Roti", 5_000);

    json(own.cashier())
        .body(Map.of("name", "Roti", "price", 5_000))
        .post("/api/pos/units/" + other.unit() + "/products")
        .then()
        .statusCode(404);
    patch(own.cashier(), bread, Map.of("price", 1)).then().statusCode(404);
    patch(KEUANGAN, bread, Map.of("price", 4_500)).then().statusCode(200);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_role_reads_units_and_products_and_only_some_write(Role role) {
    var till = Till.open();
    till.product("Roti", 5_000);
    var person = Person.of(role);

    person
        .request()
        .get("/api/pos/units")
        .then()
        .statusCode(200)
        .body(at("items[0].id", notNullValue()));
    person
        .request()
        .get("/api/pos/units/" + till.unit() + "/products")
        .then()
        .statusCode(200)
        .body(at("items.name", equalTo(List.of("Roti"))))
        .body(at("nextCursor", nullValue()));
    json(person)
        .body(Map.of("name", "Baru"))
        .patch("/api/pos/units/" + till.unit())
        .then()
        .statusCode(role == Role.ADMIN_KEUANGAN ? 200 : 403);
  }

  @Test
  void nobody_without_a_token_or_with_a_temporary_password_reads() {
    io.restassured.RestAssured.get("/api/pos/units").then().statusCode(401);
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(KEUANGAN.token("password-change"))
        .get("/api/pos/units")
        .then()
        .statusCode(403)
        .body(at("code", equalTo("password_change_required")));
  }

  @Test
  void the_list_comes_newest_first_page_by_page_without_gap_or_twin() {
    var till = Till.open();
    var products = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      products.addFirst(till.product("Barang " + i, 1_000).toString());
    }

    var path = "/api/pos/units/" + till.unit() + "/products";
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var request = till.cashier().request().queryParam("limit", 2);
      var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(path);
      seen.addAll(at(page, "items.id"));
      cursor = at(page, "nextCursor");
    } while (cursor != null);

    assertThat(seen).isEqualTo(products);
  }

  @Test
  void a_unit_or_product_that_is_not_there_is_not_found() {
    var nowhere = UUID.randomUUID();

    KEUANGAN.request().get("/api/pos/units/" + nowhere + "/products").then().statusCode(404);
    json(KEUANGAN).body("{}").patch("/api/pos/units/" + nowhere).then().statusCode(404);
    json(KEUANGAN).body("{}").patch("/api/pos/units/x").then().statusCode(404);
    patch(KEUANGAN, nowhere, Map.of()).then().statusCode(404);
  }

  private static io.restassured.response.Response patch(
      Person person, UUID product, Object change) {
    return json(person).body(change).patch("/api/pos/products/" + product);
  }
}
