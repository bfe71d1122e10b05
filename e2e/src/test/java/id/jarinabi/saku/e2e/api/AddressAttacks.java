package id.jarinabi.saku.e2e.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be wrong with ids in a path and with what follows the question mark.
final class AddressAttacks {
  private static final Set<Integer> NO_SUCH_PATH = Set.of(400, 404);
  private static final Set<Integer> NO_SUCH_PATH_OR_TOO_LONG = Set.of(400, 404, 414);
  private static final Set<Integer> SEARCHED_OR_REFUSED = Set.of(200, 400, 404, 422);

  private static final List<String> NO_IDS =
      List.of(
          "x",
          "1",
          "null",
          "%00",
          "%0a",
          "%ff",
          "%F0%9F%98%80",
          "..%2f..%2fq%2fhealth",
          "%27%3B%20drop%20table%20users--",
          "00000000-0000-0000-0000-00000000000g",
          "00000000000000000000000000000000",
          "{00000000-0000-0000-0000-000000000000}".replace("{", "%7B").replace("}", "%7D"));

  private static final List<String> WORDS =
      List.of(
          "%00",
          "a%00b",
          "%0a",
          "%ff",
          "%C3%28",
          "%F0%9F%98%80",
          "%ED%A0%80",
          "%27%20or%201=1--",
          "%25%25_",
          "%5C",
          "a".repeat(2_000));

  private static final Map<String, List<String>> WRONG =
      Map.of(
          "limit", List.of("0", "-1", "201", "x", "1e2", "1.5", "9223372036854775808", "%00"),
          "cursor", List.of("x", "MS4x", "%00", "a".repeat(2_000), "eyJhIjoxfQ=="),
          "from", List.of("x", "2026-13-01", "2026-02-30", "0000-00-00", "99999-01-01", "%00"),
          "to", List.of("x", "1999-12-31", "2026-1-1", "+1000000-01-01", "2026-01-01T00:00:00Z"));

  private final Row row;
  private final Operation operation;
  private final Household home;
  private final @Nullable String body;
  private final Map<String, String> headers;

  AddressAttacks(
      Row row,
      Operation operation,
      Household home,
      @Nullable String body,
      Map<String, String> headers) {
    this.row = row;
    this.operation = operation;
    this.home = home;
    this.body = body;
    this.headers = headers;
  }

  Stream<Attack> all() {
    return Stream.concat(paths(), queries());
  }

  private Stream<Attack> paths() {
    return operation.parameters("path").stream()
        .flatMap(
            name ->
                Stream.concat(
                    NO_IDS.stream().map(id -> path(name, id, NO_SUCH_PATH)),
                    Stream.concat(
                        Stream.of(path(name, "a".repeat(3_000), NO_SUCH_PATH_OR_TOO_LONG)),
                        nobodys(name))));
  }

  /// An id that could be one. Other names than `id` stand for what is told or fenced by naming
  /// it.
  private Stream<Attack> nobodys(String name) {
    return name.equals("id")
        ? Stream.of(path(name, UUID.randomUUID().toString(), Set.of(404)))
        : Stream.empty();
  }

  private Attack path(String name, String id, Set<Integer> may) {
    var object = row.bind().getOrDefault(name, name);
    var path = row.boundPath().replace("{" + object + "}", id);
    return attack(name + " " + id, home.fill(path + row.query()), may);
  }

  private Stream<Attack> queries() {
    return operation.parameters("query").stream()
        .flatMap(
            name ->
                WRONG.containsKey(name)
                    ? WRONG.getOrDefault(name, List.of()).stream()
                        .map(value -> query(name, value, Attack.REFUSED))
                    : WORDS.stream().map(value -> query(name, value, SEARCHED_OR_REFUSED)));
  }

  private Attack query(String name, String value, Set<Integer> may) {
    var path =
        home.fill(row.boundPath() + row.query()).replaceAll("([?&])" + name + "=[^&]*", "$1");
    return attack(
        name + "=" + value, path + (path.contains("?") ? "&" : "?") + name + "=" + value, may);
  }

  private Attack attack(String name, String path, Set<Integer> may) {
    return new Attack(
        name.length() > 80 ? name.substring(0, 80) + "…" : name, path, body, headers, may);
  }
}
