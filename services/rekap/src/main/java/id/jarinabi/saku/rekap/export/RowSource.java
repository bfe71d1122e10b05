package id.jarinabi.saku.rekap.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of an export, one after the other, never all of them at once.
@FunctionalInterface
public interface RowSource {

  /// Where rows go. A client that has hung up fails it, and with it the source.
  @FunctionalInterface
  interface Sink {
    void row(@Nullable Object... cells) throws IOException;
  }

  /// Runs on a thread that may wait. Cells are text, whole numbers, or null for nothing.
  void writeTo(Sink sink) throws IOException;

  /// Rows that are there already: a report with as many lines as a pondok has units or days.
  static RowSource of(List<@Nullable Object[]> rows) {
    return sink -> {
      for (var row : rows) {
        sink.row(row);
      }
    };
  }
}
