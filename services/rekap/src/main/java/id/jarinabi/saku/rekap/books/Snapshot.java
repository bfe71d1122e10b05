package id.jarinabi.saku.rekap.books;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// Reads several things as they stood at one moment: the parts of a report agree with each other
/// while events come in.
@ApplicationScoped
public class Snapshot {
  public static final String BEGIN = "begin isolation level repeatable read read only";
  public static final String END = "rollback";

  private final Pool pool;

  Snapshot(Pool pool) {
    this.pool = pool;
  }

  public <T> Uni<T> read(Function<SqlConnection, Uni<T>> work) {
    return pool.withConnection(
        connection ->
            connection
                .query(BEGIN)
                .execute()
                .chain(() -> work.apply(connection))
                .eventually(() -> connection.query(END).execute()));
  }
}
