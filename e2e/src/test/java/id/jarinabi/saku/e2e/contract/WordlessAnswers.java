package id.jarinabi.saku.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// The good answers of an OpenAPI description that do not say what they look like: those without
/// a description, and those with a body (any but 204) of which a schema is missing.
final class WordlessAnswers {
  private WordlessAnswers() {}

  static List<String> of(JsonNode api) {
    var wordless = new ArrayList<String>();
    api.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            method
                                .getValue()
                                .path("responses")
                                .properties()
                                .forEach(
                                    answer -> {
                                      if (!isToldWhole(answer.getKey(), answer.getValue())) {
                                        wordless.add(
                                            "%s %s -> %s"
                                                .formatted(
                                                    method.getKey(),
                                                    path.getKey(),
                                                    answer.getKey()));
                                      }
                                    })));
    return wordless;
  }

  private static boolean isToldWhole(String status, JsonNode answer) {
    if (!status.startsWith("2")) {
      return true;
    }
    var bodies = answer.path("content");
    return !answer.path("description").asText().isBlank()
        && (status.equals("204") == bodies.isEmpty())
        && bodies.valueStream().noneMatch(body -> body.path("schema").isEmpty());
  }
}
