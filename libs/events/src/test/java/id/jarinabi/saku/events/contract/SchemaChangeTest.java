package id.jarinabi.saku.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaChangeTest {
  private static final String SALE =
      """
      {"type": "object", "title": "a sale",
       "properties": {
         "amount": {"type": "integer"},
         "kind": {"type": "string", "enum": ["CASH", "BRIVA"]},
         "note": {"type": "string"},
         "items": {"type": "array", "items": {
           "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}}},
       "required": ["amount", "kind"]}""";

  @Test
  void the_same_schema_breaks_nothing() {
    assertThat(breaks(SALE)).isEmpty();
  }

  @Test
  void an_optional_field_may_be_gained_at_any_depth() {
    assertThat(breaks(SALE.replace("\"note\":", "\"tip\": {\"type\": \"integer\"}, \"note\":")))
        .isEmpty();
    assertThat(
            breaks(SALE.replace("\"name\": {", "\"size\": {\"type\": \"integer\"}, \"name\": {")))
        .isEmpty();
  }

  @Test
  void what_only_speaks_to_people_may_change() {
    assertThat(breaks(SALE.replace("a sale", "a purchase"))).isEmpty();
  }

  @Test
  void a_field_may_not_be_removed() {
    assertThat(breaks(SALE.replace("\"note\"", "\"remark\""))).containsExactly("note: was removed");
  }

  @Test
  void a_field_may_not_change_its_type() {
    assertThat(
            breaks(
                SALE.replace(
                    "\"amount\": {\"type\": \"integer\"}", "\"amount\": {\"type\": \"string\"}")))
        .containsExactly("amount: type was \"integer\" and is now \"string\"");
  }

  @Test
  void a_field_may_not_gain_or_lose_a_format() {
    assertThat(breaks(SALE.replace("\"note\": {", "\"note\": {\"format\": \"uuid\", ")))
        .containsExactly("note: format was not said and is now \"uuid\"");
  }

  @Test
  void a_field_may_not_become_required_nor_a_new_one_be() {
    assertThat(breaks(SALE.replace("[\"amount\", \"kind\"]", "[\"amount\", \"kind\", \"note\"]")))
        .containsExactly("note: is newly required");
    assertThat(
            breaks(
                SALE.replace("\"note\":", "\"tip\": {\"type\": \"integer\"}, \"note\":")
                    .replace("[\"amount\",", "[\"tip\", \"amount\",")))
        .containsExactly("tip: is newly required");
  }

  @Test
  void a_field_that_was_always_there_may_not_become_optional() {
    assertThat(breaks(SALE.replace("[\"amount\", \"kind\"]", "[\"amount\"]")))
        .containsExactly("kind: may now be missing");
  }

  @Test
  void a_choice_may_be_neither_narrowed_nor_widened() {
    assertThat(breaks(SALE.replace("[\"CASH\", \"BRIVA\"]", "[\"CASH\"]")))
        .containsExactly("kind: enum was [\"CASH\",\"BRIVA\"] and is now [\"CASH\"]");
    assertThat(breaks(SALE.replace("\"BRIVA\"]", "\"BRIVA\", \"QRIS\"]"))).hasSize(1);
  }

  @Test
  void what_is_inside_a_list_is_held_to_the_same_law() {
    assertThat(
            breaks(
                SALE.replace(
                    "\"name\": {\"type\": \"string\"}", "\"name\": {\"type\": \"integer\"}")))
        .containsExactly("items[].name: type was \"string\" and is now \"integer\"");
    assertThat(breaks(SALE.replace("\"required\": [\"name\"]", "\"required\": []")))
        .containsExactly("items[].name: may now be missing");
  }

  @Test
  void nothing_may_forbid_the_fields_of_tomorrow() {
    assertThat(breaks(SALE.replace("\"title\"", "\"additionalProperties\": false, \"title\"")))
        .hasSize(1);
  }

  private static List<String> breaks(String after) {
    return SchemaChange.breaks(json(SALE), json(after));
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
