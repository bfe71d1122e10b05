package id.jarinabi.saku.pos.sale;

import static id.jarinabi.saku.pos.Till.cartOf;
import static id.jarinabi.saku.pos.Till.json;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a purchase is said before anybody is asked, and leaves no trace.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SaleInputTest {
  private static final SantriId AISYAH = new SantriId(UUID.randomUUID());
  private static final Map<String, Object> TEA =
      Map.of("name", "Es teh", "quantity", 2, "unitPrice", 2_500);

  private Till till;

  @BeforeEach
  void open() {
    till = Till.open();
  }

  @AfterEach
  void nothing_was_stored() {
    assertThat(till.sales()).isZero();
    assertThat(
            Bench.get()
                .database()
                .number(
                    "select count(*) from pos.sale_keys where caller_id = ?",
                    till.cashier().userId().value()))
        .isZero();
  }

  @Test
  void a_sale_needs_a_key_that_is_a_uuid() {
    json(till.cashier())
        .body(cartOf(AISYAH))
        .post("/api/pos/transactions")
        .then()
        .statusCode(400)
        .body(at("code", equalTo("idempotency_key_required")));
    json(till.cashier())
        .header("Idempotency-Key", "besok")
        .body(cartOf(AISYAH))
        .post("/api/pos/transactions")
        .then()
        .statusCode(400)
        .body(at("code", equalTo("malformed_request")));
  }

  @Test
  void a_wrong_type_or_an_unknown_field_is_malformed() {
    malformed("ownerSantriId", "bukan-uuid");
    malformed("ownerSantriId", 7);
    malformed("items", "roti");
    malformed("discount", "100");
    malformed("discount", 1.5);
    malformed("pin", 246810);
    malformed("total", 1);
    malformed("items", List.of(with(TEA, "quantity", "2")));
    malformed("items", List.of(with(TEA, "unitPrice", 2500.5)));
    malformed("items", List.of(with(TEA, "total", 1)));
    malformed("items", List.of(with(TEA, "quantity", 1e30)));
  }

  @Test
  void what_is_missing_or_out_of_range_is_named() {
    invalid("ownerSantriId", "ownerSantriId", null);
    invalid("items", "items", null);
    invalid("items", "items", List.of());
    invalid("items", "items", Collections.nCopies(101, TEA));
    invalid("items", "items", Collections.singletonList(null));
    invalid("discount", "discount", -1);
    invalid("discountReason", "discountReason", "a\u0000b");
    invalid("discountReason", "discountReason", "x".repeat(501));
    invalid("pin", "pin", null);
    invalid("pin", "pin", "12345");
    invalid("pin", "pin", "24681a");
    for (var quantity : Arrays.asList(null, 0, -1, 1_000, 1L << 53)) {
      invalid("items[0].quantity", "items", List.of(with(TEA, "quantity", quantity)));
    }
    for (var price : Arrays.asList(null, 0, -5_000, 100_000_001L, 1L << 53)) {
      invalid("items[0].unitPrice", "items", List.of(with(TEA, "unitPrice", price)));
    }
    invalid("items[0].discount", "items", List.of(with(TEA, "discount", -1)));
    invalid("items[0].name", "items", List.of(with(TEA, "name", " ")));
    invalid("items[0].reason", "items", List.of(with(TEA, "reason", "a\nb")));
  }

  @Test
  void a_product_must_be_active_and_of_the_own_unit() {
    var retired = till.product("Roti basi", 5_000);
    json(till.cashier()).body(Map.of("active", false)).patch("/api/pos/products/" + retired);
    var foreign = Till.open().product("Roti tetangga", 5_000);

    for (var product : List.of(retired, foreign, UUID.randomUUID())) {
      var line = Map.of("productId", product, "quantity", 1, "unitPrice", 5_000);
      invalid("items[0].productId", "items", List.of(line));
    }
  }

  @Test
  void a_changed_price_or_a_discount_without_its_reason_is_refused() {
    var bread = till.product("Roti", 5_000);
    var changed = Map.of("productId", bread, "quantity", 1, "unitPrice", 4_000);

    for (var change :
        List.<Map<String, Object>>of(
            Map.of("items", List.of(changed)),
            Map.of("items", List.of(with(TEA, "discount", 500))),
            Map.of("discount", 500))) {
      var cart = cartOf(AISYAH);
      cart.putAll(change);
      till.sell(UUID.randomUUID(), cart)
          .then()
          .statusCode(422)
          .body(at("code", equalTo("reason_required")))
          .body(at("errors[0].code", equalTo("required")));
    }
  }

  @Test
  void a_body_that_is_no_json_or_too_large_is_refused() {
    var request = json(till.cashier()).header("Idempotency-Key", UUID.randomUUID().toString());
    request
        .body("{\"items\": [")
        .post("/api/pos/transactions")
        .then()
        .statusCode(400)
        .body(at("code", equalTo("malformed_request")));
    till.sell(UUID.randomUUID(), Map.of("discountReason", "x".repeat(4 << 20)))
        .then()
        .statusCode(413);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN_UNIT")
  void only_a_cashier_sells_and_settles(Role role) {
    var person = Person.of(role);
    var other = new Till(till.unit(), person);

    other.sell(UUID.randomUUID(), cartOf(AISYAH)).then().statusCode(403);
    other.settle(UUID.randomUUID()).then().statusCode(403);
  }

  @Test
  void a_cashier_of_no_unit_or_of_a_closed_one_does_not_sell() {
    new Till(till.unit(), Person.of(Role.ADMIN_UNIT))
        .sell(UUID.randomUUID(), cartOf(AISYAH))
        .then()
        .statusCode(403);
    json(Person.of(Role.ADMIN_KEUANGAN))
        .body(Map.of("active", false))
        .patch("/api/pos/units/" + till.unit());
    till.sell(UUID.randomUUID(), cartOf(AISYAH))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("unit_inactive")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/pos/transactions", "/api/pos/payment-requests"})
  void nobody_without_a_token_sells(String path) {
    io.restassured.RestAssured.given()
        .contentType("application/json")
        .body("{}")
        .post(path)
        .then()
        .statusCode(401)
        .body(at("code", equalTo("unauthenticated")));
  }

  private void malformed(String field, Object value) {
    var cart = cartOf(AISYAH);
    cart.put(field, value);
    till.sell(UUID.randomUUID(), cart)
        .then()
        .statusCode(400)
        .body(at("code", equalTo("malformed_request")));
  }

  private void invalid(String named, String field, @Nullable Object value) {
    var cart = cartOf(AISYAH);
    cart.put(field, value);
    till.sell(UUID.randomUUID(), cart)
        .then()
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")))
        .body(at("errors.field", hasItem(named)));
  }

  private static Map<String, Object> with(
      Map<String, Object> line, String field, @Nullable Object value) {
    var changed = new HashMap<String, @Nullable Object>(line);
    changed.put(field, value);
    return changed;
  }
}
