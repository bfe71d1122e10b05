package id.jarinabi.saku.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where two JSON documents differ, whatever their formatting.
final class Differences {
  private static final int SHOWN = 120;

  private Differences() {}

  static List<String> between(JsonNode committed, JsonNode built) {
    return find("", committed, built).toList();
  }

  private static Stream<String> find(String place, JsonNode committed, JsonNode built) {
    if (committed.equals(built)) {
      return Stream.empty();
    }
    if (committed.isObject() && built.isObject()) {
      var names = new TreeSet<String>();
      committed.fieldNames().forEachRemaining(names::add);
      built.fieldNames().forEachRemaining(names::add);
      return names.stream()
          .flatMap(name -> find(place + "/" + name, committed.path(name), built.path(name)));
    }
    if (committed.isArray() && built.isArray() && committed.size() == built.size()) {
      return IntStream.range(0, committed.size())
          .boxed()
          .flatMap(i -> find(place + "/" + i, committed.path(i), built.path(i)));
    }
    return Stream.of("%s: committed %s, built %s".formatted(place, shown(committed), shown(built)));
  }

  private static String shown(JsonNode value) {
    var text = value.isMissingNode() ? "nothing" : value.toString();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
