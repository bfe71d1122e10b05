package id.jarinabi.saku.e2e.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.UUID;
import java.util.stream.Stream;

/// What came back. `body` is a missing node where there was none.
public record Answer(int status, JsonNode body, String text, HttpHeaders headers) {

  /// The stable code of a problem; empty otherwise.
  public String code() {
    return body.path("code").asText();
  }

  /// In the form of RFC 9457 with our own fields, and with nothing of our insides.
  public boolean isProblem() {
    return headers
            .firstValue("Content-Type")
            .filter(type -> type.startsWith("application/problem+json"))
            .isPresent()
        && body.path("status").asInt() == status
        && Stream.of("type", "title", "detail", "code", "requestId")
            .noneMatch(field -> body.path(field).asText().isBlank())
        && Stream.of("Exception", "java.", "saku.web", "select ", "insert into")
            .noneMatch(text::contains);
  }

  public UUID id() {
    return UUID.fromString(body.path("id").asText());
  }

  public boolean isReplay() {
    return headers.firstValue("Idempotent-Replayed").isPresent();
  }

  @Override
  public String toString() {
    return status + " " + text;
  }
}
