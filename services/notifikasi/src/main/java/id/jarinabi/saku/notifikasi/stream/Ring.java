package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.kernel.UserId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One word to some people's open streams: to look at their inbox, or, with a `signal`, at a
/// thing on their screen.
record Ring(List<UserId> people, @Nullable String signal, @Nullable UUID objectId) {

  /// So many names fit into one NOTIFY.
  private static final int AT_ONCE = 150;

  /// In parts that can be told at once.
  List<JsonObject> json() {
    var parts = new ArrayList<JsonObject>();
    for (int from = 0; from < people.size(); from += AT_ONCE) {
      var some = people.subList(from, Math.min(people.size(), from + AT_ONCE));
      parts.add(
          new JsonObject()
              .put("people", new JsonArray(some.stream().map(UserId::toString).toList()))
              .put("signal", signal)
              .put("objectId", objectId == null ? null : objectId.toString()));
    }
    return parts;
  }

  static Ring of(JsonObject part) {
    var object = part.getString("objectId");
    return new Ring(
        part.getJsonArray("people").stream().map(id -> UserId.fromString(id.toString())).toList(),
        part.getString("signal"),
        object == null ? null : UUID.fromString(object));
  }
}
