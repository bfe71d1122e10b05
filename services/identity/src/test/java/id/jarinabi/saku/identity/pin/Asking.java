package id.jarinabi.saku.identity.pin;

import static id.jarinabi.saku.testing.JsonAt.at;

import id.jarinabi.saku.testing.Peer;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A till of pos that asks identity about a santri's PIN.
record Asking(UUID santri, UUID session) {
  private static final Peer POS = new Peer("pos");

  static Asking about(UUID santri) {
    return new Asking(santri, UUID.randomUUID());
  }

  Asking onAnotherDevice() {
    return about(santri);
  }

  Response pin(String pin) {
    return pin(pin, Map.of());
  }

  Response pin(String pin, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("santriId", santri);
    body.put("pin", pin);
    body.put("sessionId", session);
    return ask(body);
  }

  static Response ask(Map<String, ?> body) {
    return POS.requestTo("identity")
        .contentType("application/json")
        .body(body)
        .post("/internal/identity/pin-checks");
  }

  String result(String pin) {
    var answer = pin(pin);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.asString());
    }
    return at(answer, "result");
  }
}
