package id.jarinabi.saku.e2e.api;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.e2e.world.Pondok;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One endpoint, a call that is right, and what each role is answered. `own` holds the codes for
/// objects that are the caller's own, `foreign` those for objects that exist but are another's.
/// `bind` says which object of a household stands for which parameter of the path.
record Row(
    String method,
    String path,
    Map<String, String> bind,
    String query,
    String body,
    Map<String, Integer> own,
    Map<String, Integer> foreign) {

  private static final int FIRST_CODE = 4;

  /// `method;path?query;bind;body;` a code for each of `Cast.ROLES`, then `;role=code` of those
  /// who meet another's object.
  static Row parse(String line) {
    var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    var address = cells.get(1).split("\\?", 2);
    int end = FIRST_CODE + Cast.ROLES.size();
    return new Row(
        cells.get(0),
        address[0],
        pairs(cells.get(2)),
        address.length > 1 ? "?" + address[1] : "",
        cells.get(3),
        codes(cells.subList(FIRST_CODE, end)),
        numbers(pairs(cells.get(end))));
  }

  /// What is sent: nothing, the JSON that `fill` completes, or, where the cell is
  /// `@portrait.png`, that file's bytes.
  @Nullable Object sent(UnaryOperator<String> fill) {
    if (body.isEmpty()) {
      return null;
    }
    return isUpload() ? file("/uploads/" + body.substring(1)) : fill.apply(body);
  }

  /// What every call of it carries: a new key, and for a file that it is one.
  Map<String, String> headers() {
    var key = Pondok.key().toString();
    return isUpload()
        ? Map.of("Idempotency-Key", key, "Content-Type", "application/octet-stream")
        : Map.of("Idempotency-Key", key);
  }

  boolean isUpload() {
    return body.startsWith("@");
  }

  String endpoint() {
    return method + " " + path;
  }

  /// The path with the objects' names in it, such as `/api/pos/units/{unit}`.
  String boundPath() {
    var bound = path;
    for (var pair : bind.entrySet()) {
      bound = bound.replace("{" + pair.getKey() + "}", "{" + pair.getValue() + "}");
    }
    return bound;
  }

  /// Somebody who may call it; nobody in particular when everybody may.
  String caller() {
    return Cast.ROLES.stream()
        .filter(role -> !Set.of(401, 403).contains(own.getOrDefault(role, 403)))
        .findFirst()
        .orElse(Cast.NOBODY);
  }

  private static byte[] file(String name) {
    try (var file = requireNonNull(Row.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> codes(List<String> cells) {
    var codes = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < cells.size(); i++) {
      codes.put(Cast.ROLES.get(i), Integer.valueOf(cells.get(i)));
    }
    return codes;
  }

  private static Map<String, Integer> numbers(Map<String, String> pairs) {
    var numbers = new LinkedHashMap<String, Integer>();
    pairs.forEach((role, code) -> numbers.put(role, Integer.valueOf(code)));
    return numbers;
  }

  private static Map<String, String> pairs(String text) {
    var pairs = new LinkedHashMap<String, String>();
    for (var pair : text.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return pairs;
  }
}
