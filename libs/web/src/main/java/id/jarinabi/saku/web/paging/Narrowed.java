package id.jarinabi.saku.web.paging;

import id.jarinabi.saku.web.problem.Problem;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a list is narrowed down to, as it stands in the query. Null when it is left out; 422 for
/// what is none.
public final class Narrowed {
  /// UUID.fromString takes 1-1-1-1-1 as well.
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Narrowed() {}

  public static @Nullable UUID toId(String field, @Nullable String text) {
    if (text != null && !ID.matcher(text).matches()) {
      throw Problem.invalid(field, "invalid", "Harus berupa UUID.");
    }
    return text == null ? null : UUID.fromString(text);
  }

  /// Yields the word itself.
  public static @Nullable String toOneOf(Enum<?>[] known, String field, @Nullable String word) {
    if (word != null && Arrays.stream(known).noneMatch(one -> one.name().equals(word))) {
      throw Problem.invalid(field, "invalid", "Pilihan tidak dikenal.");
    }
    return word;
  }
}
