package id.jarinabi.saku.e2e.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be wrong with the headers of a call that is otherwise right.
final class HeaderAttacks {
  private static final Set<Integer> NOBODY = Set.of(401);
  private static final Map<String, String> ODD =
      Map.of(
          "X-Request-Id", "\"><script>'--" + "x".repeat(500),
          "X-Forwarded-For", "' or 1=1--, 127.0.0.1",
          "X-Forwarded-Prefix", "/internal",
          "X-HTTP-Method-Override", "DELETE",
          "Cookie", "saku_refresh=%00; $Version=1; =",
          "Accept", "text/html;q=x,,;",
          "Accept-Language", "../../etc/passwd",
          "Range", "bytes=-1,9-",
          "If-Modified-Since", "kemarin");

  private static final String KEY = "Idempotency-Key";

  private final String path;
  private final @Nullable String body;
  private final Map<String, String> headers;
  private final Operation operation;
  private final String token;

  /// `token` is one that would be right.
  HeaderAttacks(
      String path,
      @Nullable String body,
      Map<String, String> headers,
      Operation operation,
      String token) {
    this.path = path;
    this.body = body;
    this.headers = headers;
    this.operation = operation;
    this.token = token;
  }

  Stream<Attack> all() {
    return Stream.concat(
        token.isEmpty() ? Stream.empty() : tokens(),
        operation.parameters("header").contains(KEY) ? keys() : Stream.empty());
  }

  /// What must not matter to whoever only looks.
  Stream<Attack> oddities() {
    return ODD.entrySet().stream()
        .map(odd -> with(odd.getKey(), odd.getValue(), Set.of(200, 400, 406)));
  }

  private Stream<Attack> tokens() {
    var parts = token.split("\\.", -1);
    var unsigned = encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    var symmetric =
        encoded("{\"alg\":\"HS256\",\"kid\":\"users-1\"}") + "." + parts[1] + "." + parts[2];
    var signature = parts[2];
    var flipped = (signature.startsWith("A") ? "B" : "A") + signature.substring(1);
    return Stream.of(
            "Bearer",
            "Bearer x",
            "Bearer a.b.c",
            "Bearer " + unsigned,
            "Bearer " + symmetric,
            "Bearer " + parts[0] + "." + parts[1] + "." + flipped,
            "Bearer " + parts[0] + "." + encoded("{\"groups\":[\"bendahara\"]}") + "." + parts[2],
            "Bearer " + "a".repeat(5_000),
            "Basic " + encoded("bendahara:Saku#Demo2026"),
            token)
        .map(value -> with("Authorization", value, NOBODY));
  }

  private Stream<Attack> keys() {
    var none = new HashMap<>(headers);
    none.remove(KEY);
    return Stream.concat(
        Stream.of(new Attack("no key", path, body, none, Attack.MALFORMED)),
        List.of("", " ", "x", "1", "a".repeat(3_000), "{00000000-0000-0000-0000-000000000000}")
            .stream()
            .map(value -> with(KEY, value, Attack.MALFORMED)));
  }

  private Attack with(String header, String value, Set<Integer> may) {
    var changed = new HashMap<>(headers);
    changed.put(header, value);
    var name = header + ": " + (value.length() > 60 ? value.substring(0, 60) + "…" : value);
    return new Attack(name, path, body, changed, may);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
