package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counted cash and the bank's figure, and the claims that wait too long.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class FiguresTest {
  private static final Person KEUANGAN = Person.of(Role.ADMIN_KEUANGAN);

  @ParameterizedTest
  @CsvSource({"cash-counts, cash-counted", "bank-figures, bank-figure-entered"})
  void a_figure_is_entered_once_told_and_listed_newest_first(String book, String event) {
    var key = UUID.randomUUID();
    var day = Pesantren.today().minusDays(1);

    var first = enter(book, KEUANGAN, key, day, 1_250_000_000);
    var again = enter(book, KEUANGAN, key, day, 1_250_000_000);
    var corrected = enter(book, KEUANGAN, UUID.randomUUID(), day, 0);

    first.then().statusCode(201).body(at("amount", equalTo(1_250_000_000)));
    again.then().statusCode(201).header("Idempotent-Replayed", equalTo("true"));
    corrected.then().statusCode(201);
    Person.of(Role.BENDAHARA)
        .request()
        .get("/api/penagihan/" + book + "?from=" + day + "&to=" + day)
        .then()
        .statusCode(200)
        .body(
            at(
                "items.id",
                equalTo(List.of(corrected.<String>path("id"), first.<String>path("id")))));
    assertThat(Told.events(UUID.fromString(at(first, "id")))).containsExactly(event);
  }

  @ParameterizedTest
  @CsvSource({"cash-counts", "bank-figures"})
  void a_day_that_has_not_come_and_an_amount_that_is_none_are_refused(String book) {
    var today = Pesantren.today();

    enter(book, KEUANGAN, UUID.randomUUID(), today.plusDays(1), 1).then().statusCode(422);
    enter(book, KEUANGAN, UUID.randomUUID(), today, -1).then().statusCode(422);
    enter(book, KEUANGAN, UUID.randomUUID(), today, 10_000_000_000_001L).then().statusCode(422);
    for (var role : Role.values()) {
      if (role != Role.ADMIN_KEUANGAN) {
        enter(book, Person.of(role), UUID.randomUUID(), today, 1).then().statusCode(403);
      }
    }
  }

  @Test
  void a_claim_that_waits_too_long_is_told_once() {
    var claim = Pesantren.open().claimed();
    var fresh = Pesantren.open().claimed();
    Bench.get()
        .database()
        .execute(
            """
            update penagihan.billing_claims set submitted_at = submitted_at - interval '49 hours'
            where id = ?""",
            claim);

    Awaitility.await()
        .untilAsserted(() -> assertThat(Told.events(claim)).contains("claim-overdue"));

    assertThat(Told.events(claim)).containsExactly("claim-submitted", "claim-overdue");
    assertThat(Told.events(fresh)).containsExactly("claim-submitted");
  }

  private static Response enter(String book, Person who, UUID key, LocalDate day, long amount) {
    return who.request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key.toString())
        .body(Map.of("date", day.toString(), "amount", amount))
        .post("/api/penagihan/" + book);
  }
}
