package id.jarinabi.saku.e2e.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.UUID;

/// What came back. `body` is a missing node where there was none.
public record Answer(int status, JsonNode body, String text, HttpHeaders headers) {

  /// The stable code of a problem; empty otherwise.
  public String code() {
    return body.path("code").asText();
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
