package id.jarinabi.saku.briva.notify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jarinabi.saku.briva.snap.SnapCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/// Answers in the bank's own form, and counts them.
@ApplicationScoped
class SnapAnswers {
  static final String DATA = "virtualAccountData";

  private final RefusedCalls refusedCalls;

  SnapAnswers(RefusedCalls refusedCalls) {
    this.refusedCalls = refusedCalls;
  }

  Response successful(int service, ObjectNode more) {
    var code = SnapCode.success(service).text();
    refusedCalls.answered(code);
    var answer = begun(code, "Successful");
    answer.setAll(more);
    return Response.ok(answer.toString()).build();
  }

  Response refused(Refusal refusal) {
    return refused(refusal, JsonNodeFactory.instance.objectNode());
  }

  Response refused(Refusal refusal, ObjectNode more) {
    refusedCalls.refused(refusal);
    var answer = begun(refusal.code().text(), refusal.message());
    answer.setAll(more);
    return Response.status(refusal.code().status()).entity(answer.toString()).build();
  }

  private static ObjectNode begun(String code, String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("responseCode", code)
        .put("responseMessage", message);
  }

  /// The bank wants to hear its own words.
  static ObjectNode echo(byte[] body, String... fields) {
    var answer = JsonNodeFactory.instance.objectNode();
    SnapJson.object(body).ifPresent(said -> copy(said, answer.putObject(DATA), fields));
    return answer;
  }

  private static void copy(JsonNode said, ObjectNode data, String... fields) {
    for (var field : fields) {
      Optional.ofNullable(said.get(field)).ifPresent(value -> data.set(field, value));
    }
  }
}
