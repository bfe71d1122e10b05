package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.order;
import static id.jarinabi.saku.web.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TextTest {
  private static final String MOON = "\uD83C\uDF19";
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Roti Cokelat",
        "Ma\u2019had al-Q\u0101f",
        "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645",
        MOON,
        FAMILY,
        "<b>tebal</b>",
        "'; drop table santri; --",
        "\\u0000"
      })
  void what_a_person_may_write_is_kept_as_it_is(String text) {
    assertThat(noted(text).jsonPath().getString("note")).isEqualTo(text);
  }

  @Test
  void five_hundred_characters_are_enough_also_of_emoji() {
    assertThat(noted("x".repeat(500)).statusCode()).isEqualTo(200);
    assertThat(noted(MOON.repeat(500)).statusCode()).isEqualTo(200);
    bad("x".repeat(501));
    bad(MOON.repeat(501));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u2003\u3000",
        "a\u0000b",
        "a\u001bb",
        "a\rb",
        "baris\nbaru",
        "\u007f",
        "\u0085",
        "\ufeffawal",
        "kanan\u202ekiri",
        "lebar\u200bnol",
        "\udbff\udfff"
      })
  void what_cannot_be_seen_is_refused(String text) {
    bad(text);
  }

  /// Half an emoji can be written as JSON, though not as UTF-8.
  @ParameterizedTest
  @ValueSource(strings = {"\\ud83c", "\\udf19", "a\\udf19\\ud83cb", "\\u0000", "\\u202e"})
  void what_is_smuggled_in_by_an_escape_is_refused(String escaped) {
    refused(
        order("{\"santriId\":\"%s\",\"amount\":1,\"note\":\"%s\"}".formatted(SANTRI, escaped)),
        422,
        "validation_failed");
  }

  private static final String SANTRI = "01981f3a-6c00-7000-8000-000000000001";

  private static void bad(String text) {
    var problem = refused(noted(text), 422, "validation_failed");
    assertThat(problem.getString("errors[0].field")).isEqualTo("note");
    assertThat(problem.getString("errors[0].code")).isEqualTo("bad_text");
  }

  private static io.restassured.response.Response noted(String text) {
    try {
      return order(
          new JsonMapper()
              .writeValueAsString(Map.of("santriId", SANTRI, "amount", 1, "note", text)));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
