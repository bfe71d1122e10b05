package id.jarinabi.saku.e2e.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// One operation as its service describes it.
record Operation(JsonNode document, JsonNode described) {

  boolean answers(int status) {
    return described.path("responses").has(Integer.toString(status));
  }

  /// The names of its parameters in `place`: `path`, `query`, `header`.
  List<String> parameters(String place) {
    return StreamSupport.stream(described.path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("in").asText().equals(place))
        .map(parameter -> parameter.path("name").asText())
        .toList();
  }

  /// The schema of its JSON body; a missing node when it takes none.
  JsonNode body() {
    return resolve(
        described.path("requestBody").path("content").path("application/json").path("schema"));
  }

  JsonNode resolve(JsonNode schema) {
    var reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : resolve(document.at(reference.substring(1)));
  }
}
