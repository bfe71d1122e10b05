package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.pos.Till;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shifts, as a cashier opens, looks at and closes them.
final class Turn {
  static final String PATH = "/api/pos/shifts";

  private Turn() {}

  static UUID open(Person cashier) {
    return UUID.fromString(ok(cashier.request().post(PATH)).getString("id"));
  }

  static JsonPath current(Person cashier) {
    return ok(cashier.request().get(PATH + "/current"));
  }

  static JsonPath recap(Person reader, UUID shift) {
    return ok(reader.request().get(PATH + "/" + shift));
  }

  static Response close(Person cashier, UUID shift) {
    return cashier.request().post(PATH + "/" + shift + "/close");
  }

  static JsonPath closed(Person cashier, UUID shift) {
    return ok(close(cashier, shift));
  }

  /// As if it had been opened so many days ago.
  static void grownOld(UUID shift, int days) {
    Bench.get()
        .database()
        .execute(
            """
            update pos.shifts
            set day = day - ?, opened_at = opened_at - make_interval(days => ?) where id = ?""",
            days,
            days,
            shift);
  }

  /// The same unit's till with another cashier.
  static Till colleague(Till till) {
    return new Till(till.unit(), Person.adminOf(till.unit()));
  }

  /// Null for a sale outside of any shift.
  static @Nullable Object shiftOf(UUID sale) {
    return Bench.get()
        .database()
        .rows("select shift_id from pos.transactions where id = ?", sale)
        .getFirst()
        .get("shift_id");
  }

  static JsonPath ok(Response response) {
    return response.then().statusCode(200).extract().jsonPath();
  }
}
