package id.jarinabi.saku.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiTest {

  @Test
  void money_is_a_plain_integer_everywhere() throws JsonProcessingException {
    var amount = document().at("/components/schemas/Order/properties/amount");

    assertThat(amount.path("type").toString()).isEqualTo("\"integer\"");
    assertThat(amount.path("maximum").asLong()).isEqualTo(100_000_000);
    assertThat(document().findValuesAsText("format")).contains("uuid").doesNotContain("int64");
  }

  @Test
  void ids_are_uuids() throws JsonProcessingException {
    var schemas = document().at("/components/schemas");

    assertThat(schemas.path("SantriId"))
        .isEqualTo(json("{\"type\":\"string\",\"format\":\"uuid\"}"));
  }

  @Test
  void roles_are_written_as_in_tokens_and_answers() throws JsonProcessingException {
    assertThat(document().at("/components/schemas/Role/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Role::wireName).toList());
  }

  @Test
  void nothing_internal_is_described() throws JsonProcessingException {
    assertThat(document().path("paths").fieldNames())
        .toIterable()
        .isNotEmpty()
        .allMatch(path -> path.startsWith("/api/topup/"));
  }

  private static JsonNode document() throws JsonProcessingException {
    return json(given().get("/api/topup/openapi.json").asString());
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new JsonMapper().readTree(text);
  }
}
