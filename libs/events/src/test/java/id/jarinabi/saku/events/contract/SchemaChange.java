package id.jarinabi.saku.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// What a new schema breaks for a reader of the old one. The law: a schema may only gain
/// optional fields; everything else that says something about the data stays as it is.
final class SchemaChange {

  /// These speak to people, not about the data.
  private static final Set<String> REMARKS = Set.of("title", "description", "examples", "$comment");

  private static final Set<String> LOOKED_AT_INSIDE = Set.of("properties", "required", "items");

  private final List<String> broken = new ArrayList<>();

  private SchemaChange() {}

  /// One sentence for each broken promise; empty when the change is allowed.
  static List<String> breaks(JsonNode before, JsonNode after) {
    var change = new SchemaChange();
    change.compare("", before, after);
    return List.copyOf(change.broken);
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    compareKeywords(path, before, after);
    compareProperties(path, before.path("properties"), after.path("properties"));
    compareRequired(path, before, after);
    if (before.has("items")) {
      compare(path + "[]", before.path("items"), after.path("items"));
    }
  }

  private void compareKeywords(String path, JsonNode before, JsonNode after) {
    var keywords = new java.util.TreeSet<String>();
    before.fieldNames().forEachRemaining(keywords::add);
    after.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(REMARKS);
    keywords.removeAll(LOOKED_AT_INSIDE);
    for (var keyword : keywords) {
      if (!before.path(keyword).equals(after.path(keyword))) {
        broken.add(
            "%s: %s was %s and is now %s"
                .formatted(
                    name(path), keyword, said(before.path(keyword)), said(after.path(keyword))));
      }
    }
    if (before.has("items") != after.has("items")) {
      broken.add("%s: is no longer the same kind of list".formatted(name(path)));
    }
  }

  private void compareProperties(String path, JsonNode before, JsonNode after) {
    for (var known : before.properties()) {
      var field = path.isEmpty() ? known.getKey() : path + "." + known.getKey();
      if (after.has(known.getKey())) {
        compare(field, known.getValue(), after.path(known.getKey()));
      } else {
        broken.add("%s: was removed".formatted(field));
      }
    }
  }

  private void compareRequired(String path, JsonNode before, JsonNode after) {
    var wereRequired = required(before);
    var areRequired = required(after);
    for (var field : areRequired) {
      if (!wereRequired.contains(field)) {
        broken.add("%s: is newly required".formatted(path.isEmpty() ? field : path + "." + field));
      }
    }
    for (var field : wereRequired) {
      if (!areRequired.contains(field) && after.path("properties").has(field)) {
        broken.add("%s: may now be missing".formatted(path.isEmpty() ? field : path + "." + field));
      }
    }
  }

  private static Set<String> required(JsonNode schema) {
    return StreamSupport.stream(schema.path("required").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static String name(String path) {
    return path.isEmpty() ? "the whole" : path;
  }

  private static String said(JsonNode keyword) {
    return keyword instanceof MissingNode ? "not said" : keyword.toString();
  }
}
