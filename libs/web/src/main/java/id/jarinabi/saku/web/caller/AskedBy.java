package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import io.vertx.core.json.JsonObject;
import java.util.UUID;

/// Who asked for something, kept beside it: its audit entry is written when it is decided,
/// perhaps by another pod after a crash.
public final class AskedBy {
  private AskedBy() {}

  public static JsonObject write(Caller caller) {
    return new JsonObject()
        .put("userId", caller.userId().toString())
        .put("role", caller.role().wireName())
        .put("sessionId", caller.sessionId().toString())
        .put("address", caller.address())
        .put("requestId", caller.requestId());
  }

  public static Caller read(JsonObject json) {
    return new Caller(
        UserId.fromString(json.getString("userId")),
        Role.ofWireName(json.getString("role")).orElseThrow(),
        null,
        null,
        UUID.fromString(json.getString("sessionId")),
        json.getString("address"),
        json.getString("requestId"));
  }
}
