package id.jarinabi.saku.pos;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A unit that is open, and its cashier.
public record Till(UnitId unit, Person cashier) {

  public static Till open() {
    var code = "T" + UUID.randomUUID().toString().substring(0, 8);
    var id =
        json(Person.of(Role.ADMIN_KEUANGAN))
            .body(Map.of("code", code, "name", "Kantin " + code, "audience", "UMUM"))
            .post("/api/pos/units")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var unit = UnitId.fromString(id);
    return new Till(unit, Person.adminOf(unit));
  }

  public UUID product(String name, long price) {
    return UUID.fromString(
        json(cashier)
            .body(Map.of("name", name, "price", price, "category", "Makanan"))
            .post("/api/pos/units/" + unit + "/products")
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /// A cart of one free line, that anybody may change before it is sent.
  public static Map<String, Object> cartOf(SantriId owner) {
    var cart = new HashMap<String, Object>();
    cart.put("ownerSantriId", owner.toString());
    cart.put("items", List.of(Map.of("name", "Es teh", "quantity", 2, "unitPrice", 2_500)));
    cart.put("pin", "246810");
    return cart;
  }

  public Response sell(UUID key, Object body) {
    return json(cashier)
        .header("Idempotency-Key", key.toString())
        .body(body)
        .post("/api/pos/transactions");
  }

  public Response settle(UUID key) {
    return cashier.request().post("/api/pos/transactions/by-key/" + key + "/settle");
  }

  /// How many sales this unit has recorded.
  public long sales() {
    return Bench.get()
        .database()
        .number("select count(*) from pos.transactions where unit_id = ?", unit.value());
  }

  public static io.restassured.specification.RequestSpecification json(Person person) {
    return person.request().contentType(ContentType.JSON);
  }
}
