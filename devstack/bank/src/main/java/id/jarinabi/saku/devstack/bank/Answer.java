package id.jarinabi.saku.devstack.bank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the bank says: an HTTP status and a body.
record Answer(int status, String body) {

  static Answer of(int service, int status, int reason, String message) {
    return success(status, node(service, status, reason, message));
  }

  static ObjectNode successful(int service) {
    return node(service, 200, 0, "Successful");
  }

  static Answer success(int status, ObjectNode body) {
    return new Answer(status, body.toString());
  }

  private static ObjectNode node(int service, int status, int reason, String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("responseCode", "%03d%02d%02d".formatted(status, service, reason))
        .put("responseMessage", message);
  }
}
