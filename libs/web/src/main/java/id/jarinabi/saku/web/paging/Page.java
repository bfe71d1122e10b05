package id.jarinabi.saku.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list, newest first; `nextCursor` is null on the last one.
public record Page<T>(List<T> items, @Nullable String nextCursor) {

  /// `found` holds up to one item more than `limit`, which only tells that there is a next page.
  public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, limit);
    return new Page<>(items, cursor.apply(items.getLast()).text());
  }
}
