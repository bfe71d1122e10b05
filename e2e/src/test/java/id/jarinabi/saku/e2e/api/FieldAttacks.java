package id.jarinabi.saku.e2e.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import id.jarinabi.saku.e2e.world.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/// What can be wrong with each field of a body, as its schema describes them.
final class FieldAttacks {
  private final String path;
  private final Map<String, String> headers;
  private final Operation operation;
  private final JsonNode right;
  private final List<Attack> attacks = new ArrayList<>();

  /// `body` and the rest are those of a call that is right.
  FieldAttacks(String path, String body, Map<String, String> headers, Operation operation) {
    this.path = path;
    this.headers = headers;
    this.operation = operation;
    this.right = parsed(body);
  }

  List<Attack> all() {
    object("", operation.body());
    return attacks;
  }

  /// The object at `place` in the body, a JSON pointer.
  private void object(String place, JsonNode schema) {
    for (var field : List.of("unknown", "__proto__", "role", "balance", "createdBy")) {
      if (!schema.path("properties").has(field)) {
        put(place, field, "1", Attack.MALFORMED);
      }
    }
    var required =
        StreamSupport.stream(schema.path("required").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    for (var property : schema.path("properties").properties()) {
      var type = operation.resolve(property.getValue());
      var kind = Kind.of(type);
      if (required.contains(property.getKey())) {
        remove(place, property.getKey());
        if (!kind.nullable()) {
          put(place, property.getKey(), "null", Attack.INVALID);
        }
      }
      kind.wrongTypes().forEach(json -> put(place, property.getKey(), json, Attack.MALFORMED));
      kind.outOfRange().forEach(json -> put(place, property.getKey(), json, Attack.REFUSED));
      if (kind.type().equals("array")) {
        array(place + "/" + property.getKey(), operation.resolve(type.path("items")));
      }
    }
  }

  private void array(String place, JsonNode items) {
    replace(place, list -> list.removeAll(), "none", Attack.INVALID);
    replace(place, list -> list.addNull(), "null", Attack.REFUSED);
    replace(place, list -> list.add(5), "a number", Attack.MALFORMED);
    replace(place, list -> list.addArray(), "a list", Attack.MALFORMED);
    replace(place, list -> fill(list, 101), "101", Attack.INVALID);
    replace(place, list -> fill(list, 10_000), "10,000", Attack.TOO_LARGE);
    replace(place, list -> blanks(list, 10_000), "10,000 empty ones", Attack.REFUSED);
    object(place + "/0", items);
  }

  private void put(String place, String field, String json, Set<Integer> may) {
    var body = right.deepCopy();
    ((ObjectNode) body.at(place)).putRawValue(field, new RawValue(json));
    add(place + "/" + field + " = " + json, body, may);
  }

  private void remove(String place, String field) {
    var body = right.deepCopy();
    ((ObjectNode) body.at(place)).remove(field);
    add("no " + place + "/" + field, body, Attack.INVALID);
  }

  private void replace(String place, Consumer<ArrayNode> change, String name, Set<Integer> may) {
    var body = right.deepCopy();
    change.accept((ArrayNode) body.at(place));
    add(place + " with " + name, body, may);
  }

  private void add(String name, JsonNode body, Set<Integer> may) {
    attacks.add(
        new Attack(
            name.length() > 80 ? name.substring(0, 80) + "…" : name,
            path,
            body.toString(),
            headers,
            may));
  }

  private static void fill(ArrayNode list, int size) {
    while (list.size() < size) {
      list.add(list.get(0));
    }
  }

  private static void blanks(ArrayNode list, int size) {
    while (list.size() < size) {
      list.addObject();
    }
  }

  private static JsonNode parsed(String body) {
    try {
      return Http.JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(body, e);
    }
  }
}
