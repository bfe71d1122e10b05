package id.jarinabi.saku.rekap.export;

import id.jarinabi.saku.rekap.books.Snapshot;
import id.jarinabi.saku.web.problem.Problem;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedStatement;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows straight from the database, by a cursor in one snapshot: as many in memory as one fetch
/// brings. The next fetch waits until the client has taken the last one. Only so many are written
/// at once: slow clients may not keep the events from the database.
@ApplicationScoped
public class Streamed {
  private static final int FETCH = 500;
  private static final int AT_ONCE = 4;
  private static final long A_WHILE = 10;

  private final Pool pool;
  private final Semaphore readers = new Semaphore(AT_ONCE);

  Streamed(Pool pool) {
    this.pool = pool;
  }

  public RowSource rows(String sql, Tuple arguments, Function<Row, @Nullable Object[]> cells) {
    return sink -> {
      if (!readers.tryAcquire()) {
        throw Problem.rateLimited(A_WHILE);
      }
      try {
        inSnapshot(connection -> read(connection, sql, arguments, cells, sink));
      } finally {
        readers.release();
      }
    };
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

  private static void read(
      SqlConnection connection,
      String sql,
      Tuple arguments,
      Function<Row, @Nullable Object[]> cells,
      RowSource.Sink sink)
      throws IOException {
    PreparedStatement statement = Waiting.until(connection.prepare(sql));
    var cursor = statement.cursor(arguments);
    boolean more = true;
    while (more) {
      for (var row : Waiting.until(cursor.read(FETCH))) {
        sink.row(cells.apply(row));
      }
      more = cursor.hasMore();
    }
    Waiting.until(cursor.close());
    Waiting.until(statement.close());
  }
}
