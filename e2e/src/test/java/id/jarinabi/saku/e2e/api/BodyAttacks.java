package id.jarinabi.saku.e2e.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What can be wrong with a body as a whole.
final class BodyAttacks {
  private static final int FOUR_MEGABYTES = 4 * 1024 * 1024;
  private static final List<String> FOREIGN_TYPES =
      List.of(
          "text/plain",
          "text/html",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "application/octet-stream",
          "json",
          "*/*");

  private final String path;
  private final String body;
  private final Map<String, String> headers;

  /// `path`, `body` and `headers` are those of a call that is right.
  BodyAttacks(String path, String body, Map<String, String> headers) {
    this.path = path;
    this.body = body;
    this.headers = headers;
  }

  Stream<Attack> all() {
    return Stream.of(shapes(), encodings(), sizes(), types()).flatMap(attacks -> attacks);
  }

  private Stream<Attack> shapes() {
    var firstField =
        body.substring(1, body.indexOf(',') < 0 ? body.length() - 1 : body.indexOf(','));
    return Stream.of(
            "",
            " ",
            "null",
            "[]",
            "\"text\"",
            "123",
            "true",
            "bukan JSON",
            body.substring(0, body.length() - 1),
            body + " x",
            body + body,
            "[" + body + "]",
            body.replace('"', '\''),
            body.substring(0, body.length() - 1) + ",}",
            body.substring(0, body.length() - 1) + "," + firstField + "}",
            "[".repeat(20_000),
            "{\"a\":".repeat(10_000),
            "/* */" + body)
        .map(text -> attack("shape " + shown(text), text, Attack.MALFORMED));
  }

  private Stream<Attack> encodings() {
    return Stream.of(
        attack(
            "half a pair",
            new byte[] {'{', '"', -19, -96, -128, '"', ':', '1', '}'},
            Attack.MALFORMED),
        attack("bytes that are no text", new byte[] {'{', '"', (byte) 0xff, '"'}, Attack.MALFORMED),
        attack("a NUL in front", "\0" + body, Attack.MALFORMED));
  }

  private Stream<Attack> sizes() {
    return Stream.of(70_000, FOUR_MEGABYTES - body.length())
        .map(size -> attack(size + " blanks", " ".repeat(size) + body, Attack.TOO_LARGE));
  }

  private Stream<Attack> types() {
    return FOREIGN_TYPES.stream()
        .map(
            type -> {
              var typed = new HashMap<>(headers);
              typed.put("Content-Type", type);
              return new Attack("as " + type, path, body, typed, Set.of(400, 415));
            });
  }

  private Attack attack(String name, Object sent, Set<Integer> may) {
    return new Attack(name, path, sent, headers, may);
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
