package id.jarinabi.saku.web.paging;

import id.jarinabi.saku.web.problem.Problem;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/// `?limit=` and `?cursor=` of a list, as a `@BeanParam`.
public class PageQuery {
  private static final int DEFAULT_LIMIT = 50;
  private static final int LARGEST_LIMIT = 200;

  @QueryParam("limit")
  @Nullable String limit;

  @QueryParam("cursor")
  @Nullable String cursor;

  /// 1 to 200, 50 when not said; 422 for anything else.
  public int limit() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    if (!limit.matches("\\d{1,3}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > LARGEST_LIMIT) {
      throw Problem.invalid("limit", "out_of_range", "Jumlah per halaman harus 1 sampai 200.");
    }
    return Integer.parseInt(limit);
  }

  public Cursor after() {
    return cursor == null ? Cursor.START : Cursor.parse(cursor);
  }
}
