package id.jarinabi.saku.identity.sql;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// What a query found.
public final class Found {
  private Found() {}

  public static <T> Optional<T> one(RowSet<Row> rows, Function<Row, T> form) {
    var found = rows.iterator();
    return found.hasNext() ? Optional.of(form.apply(found.next())) : Optional.empty();
  }

  public static <T> List<T> all(RowSet<Row> rows, Function<Row, T> form) {
    return StreamSupport.stream(rows.spliterator(), false).map(form).toList();
  }
}
