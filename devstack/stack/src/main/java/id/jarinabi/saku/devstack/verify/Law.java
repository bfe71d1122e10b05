package id.jarinabi.saku.devstack.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What must hold across the books at any moment. `sql` yields the rows that break it; what is
/// merely on its way is given `current_setting('saku.patience')`.
record Law(String name, String statement, String sql) {
  private static final String COMMENT = "-- ";

  /// The file's first line is a comment that states the law, fit to show.
  static Law named(String name) {
    try (var file = Objects.requireNonNull(Law.class.getResourceAsStream(name + ".sql"), name)) {
      var sql = new String(file.readAllBytes(), UTF_8);
      return new Law(name, sql.substring(COMMENT.length(), sql.indexOf('\n')), sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
