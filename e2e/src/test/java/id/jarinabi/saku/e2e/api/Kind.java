package id.jarinabi.saku.e2e.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// What a field is, and the JSON that it is not.
record Kind(String type, boolean nullable, boolean zeroIsFine) {
  private static final List<String> NO_TEXTS =
      List.of("12345678", "1.5", "true", "{}", "[]", "[\"a\"]");
  private static final List<String> NO_NUMBERS =
      List.of("\"5000\"", "\"\"", "1.5", "true", "{}", "[]", "[5000]", "NaN", "05", "0x10");
  private static final List<String> NO_BOOLEANS =
      List.of("\"true\"", "\"\"", "1", "0", "{}", "[]", "TRUE");
  private static final List<String> NO_LISTS = List.of("{}", "\"\"", "5", "true");

  private static final List<String> BAD_NUMBERS =
      List.of(
          "-1",
          "9007199254740992",
          "-9007199254740992",
          "9223372036854775807",
          "9223372036854775808",
          "1" + "0".repeat(300),
          "1e400");

  private static final List<String> BAD_TEXTS =
      List.of(
          "\"\"",
          "\"   \"",
          "\"\\u0000\"",
          "\"a\\u0000b\"",
          "\"a\\u0007b\"",
          "\"baris\\nbaru\"",
          "\"\\ud800\"",
          "\"a\\udc00b\"",
          "\"\\u202egnp.exe\"",
          "\"" + "x".repeat(501) + "\"",
          "\"" + "😀".repeat(10_000) + "\"");

  static Kind of(JsonNode schema) {
    var type = schema.path("type");
    boolean nullable = type.isArray() && type.toString().contains("\"null\"");
    return new Kind(
        type.isArray() ? type.path(0).asText() : type.asText(),
        nullable,
        schema.path("minimum").asInt(1) == 0);
  }

  List<String> wrongTypes() {
    return switch (type) {
      case "string" -> NO_TEXTS;
      case "integer" -> NO_NUMBERS;
      case "boolean" -> NO_BOOLEANS;
      case "array" -> NO_LISTS;
      default -> List.of();
    };
  }

  List<String> outOfRange() {
    return switch (type) {
      case "string" -> BAD_TEXTS;
      case "integer" ->
          zeroIsFine ? BAD_NUMBERS : Stream.concat(Stream.of("0"), BAD_NUMBERS.stream()).toList();
      default -> List.of();
    };
  }
}
