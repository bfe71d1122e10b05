package id.jarinabi.saku.notifikasi;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PreferencesTest {
  private static final String PREFERENCES = "/api/notifikasi/preferences";
  private final Person wali = Person.of(Role.WALI);

  @Test
  void who_has_said_nothing_is_woken_by_everything_and_has_no_threshold() {
    Person.of(Role.PENGURUS)
        .request()
        .get(PREFERENCES)
        .then()
        .statusCode(200)
        .body(
            at(
                "types.type",
                containsInAnyOrder(
                    "PIN_LOCKED",
                    "PIN_CHANGED",
                    "CLAIM_SETTLED",
                    "CLAIM_OVERDUE",
                    "FINANCE_ACCOUNT_CHANGED")))
        .body(at("types.push", everyItem(equalTo(true))))
        .body(at("quietHours", nullValue()))
        .body(at("lowBalanceThreshold", nullValue()));
  }

  @Test
  void what_is_put_replaces_all() {
    put(
            wali,
            """
            {"types": [{"type": "PURCHASE", "push": false}],
             "quietHours": {"from": "21:00", "to": "04:30"}, "lowBalanceThreshold": 20000}""")
        .statusCode(200)
        .body("types.find { it.type == 'PURCHASE' }.push", equalTo(false))
        .body("types.find { it.type == 'LOW_BALANCE' }.push", equalTo(true))
        .body(at("quietHours.from", equalTo("21:00")))
        .body(at("quietHours.to", equalTo("04:30")))
        .body(at("lowBalanceThreshold", equalTo(20_000)));

    put(wali, "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"quietHours\": null}")
        .statusCode(200);

    wali.request()
        .get(PREFERENCES)
        .then()
        .body(at("types.type", hasItem("PURCHASE")))
        .body(at("types.push", everyItem(equalTo(true))))
        .body(at("quietHours", nullValue()))
        .body(at("lowBalanceThreshold", nullValue()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"types\": null}",
        "{\"types\": []}",
        "{\"types\": [null]}",
        "{\"types\": [{\"type\": \"PURCHASE\"}]}",
        "{\"types\": [{\"type\": \"CLAIM_SUBMITTED\", \"push\": true}]}",
        "{\"types\": [{\"type\": \"PURCHASE\", \"push\": true}, {\"type\": \"PURCHASE\", \"push\": false}]}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"quietHours\": {\"from\": \"21:00\"}}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"quietHours\": {\"from\": \"24:00\", \"to\": \"04:00\"}}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"quietHours\": {\"from\": \"21:00\", \"to\": \"21:00\"}}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"lowBalanceThreshold\": 0}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"lowBalanceThreshold\": -5}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"lowBalanceThreshold\": 100000001}"
      })
  void what_is_out_of_range_is_refused(String body) {
    put(wali, body).statusCode(422).body(at("code", equalTo("validation_failed")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"types\": [{\"type\": \"NONSENSE\", \"push\": true}]}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"more\": 1}",
        "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"lowBalanceThreshold\": \"1000\"}",
        "nothing"
      })
  void what_is_malformed_is_refused(String body) {
    put(wali, body).statusCode(400).body(at("code", equalTo("malformed_request")));
  }

  @Test
  void a_threshold_is_for_wali_alone() {
    put(
            Person.of(Role.SANTRI),
            "{\"types\": [{\"type\": \"PIN_LOCKED\", \"push\": true}], \"lowBalanceThreshold\": 1000}")
        .statusCode(422);
  }

  private static ValidatableResponse put(Person person, String body) {
    return person.request().contentType(ContentType.JSON).body(body).put(PREFERENCES).then();
  }
}
