package id.jarinabi.saku.identity.sql;

import org.jspecify.annotations.Nullable;

/// What somebody typed into a search field, as a pattern for `ilike`.
public final class Matching {
  private Matching() {}

  /// Null when nothing was typed. Signs that mean something to `like` mean themselves here.
  public static @Nullable String anywhere(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var escaped = typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + escaped.replace("\u0000", "") + "%";
  }
}
