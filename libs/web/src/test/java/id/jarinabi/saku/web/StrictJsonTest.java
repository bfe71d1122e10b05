package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.order;
import static id.jarinabi.saku.web.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StrictJsonTest {
  private static final String SANTRI = "01981f3a-6c00-7000-8000-000000000001";

  @Test
  void a_body_as_the_contract_has_it_is_taken() {
    var taken =
        order(
            """
            {"santriId": "%s", "amount": 100000000, "note": "Titipan Ibu 🌙", "urgent": true,
             "kind": "CASH", "day": "2026-07-20", "lines": [{"name": "Roti", "quantity": 2}]}
            """
                .formatted(SANTRI));

    assertThat(taken.statusCode()).isEqualTo(200);
    assertThat(taken.jsonPath().getString("santriId")).isEqualTo(SANTRI);
    assertThat(taken.jsonPath().getLong("amount")).isEqualTo(100_000_000);
    assertThat(taken.jsonPath().getString("note")).isEqualTo("Titipan Ibu 🌙");
    assertThat(taken.jsonPath().getString("day")).isEqualTo("2026-07-20");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "42",
        "\"teks\"",
        "true",
        "{",
        "}",
        "{\"amount\":",
        "bukan json",
        "<order/>",
        "{'amount': 1}",
        "{amount: 1}",
        "{\"amount\": 1,}",
        "{\"amount\": 1} {}",
        "{\"amount\": 1} sisa",
        "{\"amount\": 1, \"amount\": 2}",
        "{\"lines\": [{\"name\": \"a\", \"name\": \"b\"}]}",
        "{\"amount\": 1, \"extra\": 2}",
        "{\"AMOUNT\": 1}",
        "{\"lines\": [{\"name\": \"a\", \"price\": 1}]}",
        "{\"note\": \"\u0000\"}",
        "{\"amount\": NaN}",
        "{\"amount\": 01}",
        "{\"amount\": +1}",
        "// komentar\n{\"amount\": 1}",
        "\u0000{}"
      })
  void what_is_no_such_json_is_refused_as_malformed(String body) {
    refused(order(body), 400, "malformed_request");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "santriId|1",
        "santriId|{}",
        "santriId|[]",
        "santriId|\"\"",
        "santriId|\"bukan-uuid\"",
        "santriId|\"1-1-1-1-1\"",
        "santriId|\"AAAAAAAAAAAAAAAAAAAAAA==\"",
        "amount|\"1000\"",
        "amount|\"\"",
        "amount|1.0",
        "amount|1e3",
        "amount|1000.5",
        "amount|true",
        "amount|[1000]",
        "amount|{}",
        "note|1",
        "note|1.5",
        "note|true",
        "note|[]",
        "note|{}",
        "urgent|\"true\"",
        "urgent|1",
        "urgent|\"\"",
        "kind|0",
        "kind|\"\"",
        "kind|\"cash\"",
        "kind|\"QRIS\"",
        "kind|true",
        "day|20000",
        "day|\"\"",
        "day|\"20-07-2026\"",
        "day|\"2026-02-30\"",
        "day|\"2026-07-20T00:00:00Z\"",
        "lines|{}",
        "lines|\"\"",
        "lines|[1]",
        "lines|[[]]",
        "lines|[{\"name\":\"a\",\"quantity\":\"2\"}]",
        "lines|[{\"name\":\"a\",\"quantity\":2.0}]"
      })
  void a_value_of_another_type_is_refused_and_the_field_is_named(String field, String value) {
    var problem = refused(order("{\"%s\": %s}".formatted(field, value)), 400, "malformed_request");

    assertThat(problem.getString("detail")).contains(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "0",
        "-1",
        "100000001",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "1180591620717411303424"
      })
  void an_amount_that_is_no_amount_of_money_is_invalid(String amount) {
    var problem =
        refused(
            order("{\"santriId\": \"%s\", \"amount\": %s}".formatted(SANTRI, amount)),
            422,
            "validation_failed");

    assertThat(problem.getString("errors[0].field")).isEqualTo("amount");
    assertThat(problem.getString("errors[0].code"))
        .isEqualTo(amount.equals("null") ? "required" : "out_of_range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "9223372036854775808", "-5"})
  void a_number_out_of_range_deep_inside_is_invalid_too(String quantity) {
    var problem =
        refused(
            order(
                """
                {"santriId": "%s", "amount": 1, "lines": [{"name": "a", "quantity": %s}]}"""
                    .formatted(SANTRI, quantity)),
            422,
            "validation_failed");

    assertThat(problem.getString("errors[0].field")).isEqualTo("lines[0].quantity");
  }

  @Test
  void a_number_of_a_million_digits_is_refused() {
    refused(order("{\"amount\": %s}".formatted("9".repeat(60_000))), 400, "malformed_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"lines\":[", "{\"note\":"})
  void a_body_nested_ten_thousand_deep_is_refused(String opening) {
    refused(order(opening.repeat(6_000)), 400, "malformed_request");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    var raw = "{\"note\": \"??\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    raw[10] = (byte) 0xc3;
    raw[11] = (byte) 0x28;

    refused(
        io.restassured.RestAssured.given()
            .contentType("application/json")
            .body(raw)
            .post("/api/topup/shop/orders"),
        400,
        "malformed_request");
  }
}
