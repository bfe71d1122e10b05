package id.jarinabi.saku.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/// What the API said to a call. `retryAfter` is how long it asks to be left alone first.
record ApiAnswer(ApiCall call, int status, JsonNode body, Duration retryAfter) {

  /// The problem's stable code; empty where there is none.
  String code() {
    return body.path("code").asText("");
  }

  boolean is(int expected, String code) {
    return status == expected && code().equals(code);
  }

  /// Whether the outcome is still open, so that the same call has to be made again.
  boolean unsettled() {
    return switch (status) {
      case 503, 429 -> true;
      case 202 -> call.key().isPresent();
      case 409 -> code().equals("request_in_progress");
      default -> false;
    };
  }

  /// The body of a success; anything else is not what the demo data was written for.
  JsonNode success() {
    if (status < 200 || status > 299) {
      throw unexpected();
    }
    return body;
  }

  UnexpectedAnswer unexpected() {
    String detail = body.path("detail").asText("");
    return new UnexpectedAnswer(
        "Jawaban tak terduga atas %s: %d %s %s %s"
            .formatted(call, status, code(), detail, body.path("errors"))
            .strip());
  }
}
