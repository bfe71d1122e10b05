package id.jarinabi.saku.identity.audit;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditLogTest {
  @Inject Pool pool;

  @Test
  void a_sale_told_by_another_service_is_read_with_everything_it_said() {
    var cashier = Person.of(Role.ADMIN_UNIT);
    var sale = Uuid7.next();
    var buyer = Uuid7.next().toString();
    var entry =
        Trail.sale(
            cashier,
            sale,
            Map.of("buyer", buyer, "items", List.of(Map.of("name", "Es Teh", "quantity", 2))));
    var id = Trail.linked(entry);

    Trail.read("?q=" + sale)
        .statusCode(200)
        .body(at("items.id", contains(id.toString())))
        .body(at("items[0].actor.id", equalTo(cashier.userId().toString())))
        .body(at("items[0].actor.role", equalTo("admin-unit")))
        .body(at("items[0].action", equalTo("sale.completed")))
        .body(at("items[0].objectId", equalTo(sale.toString())))
        .body(at("items[0].after.buyer", equalTo(buyer)))
        .body(at("items[0].after.items[0].quantity", equalTo(2)))
        .body(at("items[0].address", equalTo("10.1.2.3")))
        .body(at("items[0].sessionId", equalTo(cashier.sessionId().toString())))
        .body(at("items[0].requestId", equalTo("request-" + sale)))
        .body(at("items[0].position", notNullValue()))
        .body(at("items[0].hash", notNullValue()))
        .body(at("nextCursor", equalTo(null)));
  }

  @Test
  void an_entry_is_found_by_any_word_or_id_in_it_in_any_spelling() {
    var cashier = Person.of(Role.ADMIN_UNIT);
    var buyer = Uuid7.next().toString();
    var sale = Uuid7.next();
    var id =
        Trail.linked(
                Trail.sale(
                    cashier,
                    sale,
                    Map.of("buyer", buyer, "items", List.of(Map.of("name", "Bakso 100%_" + sale)))))
            .toString();

    assertThat(Trail.idsFound("?q=" + buyer)).containsExactly(id);
    assertThat(Trail.idsFound("?q=" + buyer.toUpperCase(java.util.Locale.ROOT)))
        .containsExactly(id);
    assertThat(Trail.idsFound("?q=" + cashier.userId())).containsExactly(id);
    assertThat(Trail.idsFound("?q=bAKSO 100%_" + sale)).containsExactly(id);
    assertThat(Trail.idsFound("?q=" + sale.toString().substring(20))).containsExactly(id);
    assertThat(Trail.idsFound("?q=" + Uuid7.next())).isEmpty();
    assertThat(Trail.idsFound("?q=100%25x" + sale)).isEmpty();
  }

  @Test
  void an_entry_is_found_by_the_name_of_whoever_is_mentioned_in_it() {
    var unique = "U" + Uuid7.next().toString().substring(24);
    var pengurus = Trail.account(unique.toLowerCase(java.util.Locale.ROOT), "Ustadz " + unique);
    var id =
        Trail.linked(
                new AuditRecorded(
                    pengurus,
                    "pengurus",
                    "session.started",
                    "user",
                    pengurus.value(),
                    null,
                    null,
                    Map.of(),
                    Map.of(),
                    null,
                    null,
                    null))
            .toString();

    assertThat(Trail.idsFound("?q=ustadz " + unique)).containsExactly(id);
    assertThat(Trail.idsFound("?actor=" + unique)).containsExactly(id);
    Trail.read("?actor=" + pengurus)
        .body(at("items.id", contains(id)))
        .body(at("items[0].actor.name", equalTo("Ustadz " + unique)));
  }

  @Test
  void what_nobody_known_did_has_no_actor() {
    var user = Uuid7.next();
    Trail.linked(
        new AuditRecorded(
            null,
            null,
            "login.failed",
            "user",
            user,
            null,
            null,
            Map.of(),
            Map.of(),
            null,
            null,
            null));

    Trail.read("?q=" + user).body(at("items[0].actor", equalTo(null)));
  }

  @Test
  void the_pages_follow_one_another_newest_first_and_keep_to_actor_action_and_days() {
    var cashier = Person.of(Role.ADMIN_UNIT);
    var noon = OffsetDateTime.parse("2025-03-10T05:00:00Z");
    var first = Trail.linkedAt(noon, Trail.sale(cashier, Uuid7.next(), Map.of())).toString();
    var second =
        Trail.linkedAt(noon.plusHours(1), Trail.sale(cashier, Uuid7.next(), Map.of())).toString();
    var nextDay =
        Trail.linkedAt(noon.plusHours(12), Trail.sale(cashier, Uuid7.next(), Map.of())).toString();
    var by = "?actor=" + cashier.userId() + "&action=sale.completed";

    assertThat(Trail.idsFound(by)).containsExactly(nextDay, second, first);
    assertThat(Trail.idsFound(by + "&to=2025-03-10")).containsExactly(second, first);
    assertThat(Trail.idsFound(by + "&from=2025-03-11")).containsExactly(nextDay);
    assertThat(Trail.idsFound("?action=sale.voided&actor=" + cashier.userId())).isEmpty();
    var page = Trail.read(by + "&limit=2").body(at("items.id", contains(nextDay, second)));
    String cursor = page.extract().path("nextCursor");
    Trail.read(by + "&limit=2&cursor=" + cursor)
        .body(at("items.id", contains(first)))
        .body(at("nextCursor", equalTo(null)));
  }

  @Test
  void what_was_done_to_one_thing_to_one_santri_or_in_one_unit_is_found() {
    var cashier = Person.of(Role.ADMIN_UNIT);
    var entry = Trail.sale(cashier, Uuid7.next(), Map.of());
    var other =
        Trail.sale(cashier, Uuid7.next(), Map.of("mentions", String.valueOf(entry.santriId())));
    var id = Trail.linked(entry).toString();
    Trail.linked(other);
    var by = "?actor=" + cashier.userId();

    assertThat(Trail.idsFound("?objectId=" + entry.objectId())).containsExactly(id);
    assertThat(Trail.idsFound("?santriId=" + entry.santriId())).containsExactly(id);
    assertThat(Trail.idsFound("?unitId=" + entry.unitId())).containsExactly(id);
    assertThat(Trail.idsFound(by + "&objectType=sale")).hasSize(2);
    assertThat(Trail.idsFound(by + "&objectType=user")).isEmpty();
    assertThat(Trail.idsFound("?objectId=" + Uuid7.next())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "BENDAHARA", mode = EnumSource.Mode.EXCLUDE)
  void nobody_but_the_bendahara_reads_the_log(Role role) {
    var somebody = Person.of(role).request();

    somebody.get("/api/identity/audit-logs").then().statusCode(403);
    somebody.get("/api/identity/audit-logs/verify").then().statusCode(403);
    RestAssured.get("/api/identity/audit-logs").then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?limit=0",
        "?objectId=x",
        "?limit=201",
        "?cursor=x",
        "?from=kemarin",
        "?from=2026-02-02&to=2026-02-01"
      })
  void a_question_that_makes_no_sense_is_refused(String query) {
    Trail.read(query).statusCode(422).body(at("code", equalTo("validation_failed")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_logs set action = 'nothing'",
        "delete from audit_logs",
        "truncate audit_logs cascade",
        "update audit_chain set position = position + 1",
        "delete from audit_chain",
        "delete from audit_chain_head",
        "delete from audit_heads",
        "update audit_heads set head = ''",
        "insert into audit_chain_head (only_one, position, mac) values (false, 0, '')"
      })
  void the_service_itself_cannot_change_or_remove_what_was_logged(String statement) {
    assertThatThrownBy(() -> pool.query(statement).execute().await().indefinitely())
        .hasMessageContaining("permission denied");
  }
}
