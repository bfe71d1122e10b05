package id.jarinabi.saku.rekap.books;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// Rows of an answer, as what they mean.
public final class Rows {
  private Rows() {}

  public static <T> List<T> list(Iterable<Row> rows, Function<Row, T> meaning) {
    return StreamSupport.stream(rows.spliterator(), false).map(meaning).toList();
  }
}
