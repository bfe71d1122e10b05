package id.jarinabi.saku.e2e.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One thing that nobody should send, and what may be answered to it. `body` is text or bytes.
record Attack(
    String name,
    String path,
    @Nullable Object body,
    Map<String, String> headers,
    Set<Integer> may) {

  /// A wrong type, an unknown field, or no JSON at all.
  static final Set<Integer> MALFORMED = Set.of(400);

  /// Well-formed, but out of range.
  static final Set<Integer> INVALID = Set.of(422);

  /// Where the two cannot be told apart from outside.
  static final Set<Integer> REFUSED = Set.of(400, 422);

  static final Set<Integer> TOO_LARGE = Set.of(413);

  Attack orAnswered(Set<Integer> more) {
    var both = new TreeSet<>(may);
    both.addAll(more);
    return new Attack(name, path, body, headers, both);
  }
}
