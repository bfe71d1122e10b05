package id.jarinabi.saku.rekap.export;

import id.jarinabi.saku.rekap.books.Snapshot;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedStatement;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows straight from the database, by a cursor in one snapshot: as many in memory as one fetch
/// brings. The next fetch waits until the client has taken the last one.
@ApplicationScoped
public class Streamed {
  private static final int FETCH = 500;

  private final Pool pool;
  private final Turn turn;

  Streamed(Pool pool, Turn turn) {
    this.pool = pool;
    this.turn = turn;
  }

  /// What one statement yields, a row of the file for each of its rows.
  public record Select(String sql, Tuple arguments, Function<Row, @Nullable Object[]> cells) {}

  /// One after the other; 429 when too many are read already. They agree with each other while
  /// events come in.
  public RowSource rows(Select... selects) {
    turn.take();
    return sink ->
        inSnapshot(
            connection -> {
              for (var select : selects) {
                read(connection, select, sink);
              }
            });
  }

  @FunctionalInterface
  private interface Reading {
    void from(SqlConnection connection) throws IOException;
  }

  private void inSnapshot(Reading reading) throws IOException {
    var connection = Waiting.until(pool.getConnection());
    try {
      Waiting.until(connection.query(Snapshot.BEGIN).execute());
      reading.from(connection);
    } finally {
      // Also when the client has hung up: nobody else may find our snapshot open.
      Waiting.until(connection.query(Snapshot.END).execute().eventually(connection::close));
    }
  }

  private static void read(SqlConnection connection, Select select, RowSource.Sink sink)
      throws IOException {
    PreparedStatement statement = Waiting.until(connection.prepare(select.sql()));
    var cursor = statement.cursor(select.arguments());
    boolean more = true;
    while (more) {
      for (var row : Waiting.until(cursor.read(FETCH))) {
        sink.row(select.cells().apply(row));
      }
      more = cursor.hasMore();
    }
    Waiting.until(cursor.close());
    Waiting.until(statement.close());
  }
}
