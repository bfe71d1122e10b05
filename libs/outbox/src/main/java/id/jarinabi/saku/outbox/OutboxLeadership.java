package id.jarinabi.saku.outbox;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/// Of several pods of one service a single one publishes, so that order per key holds.
/// Leadership is an advisory lock held by one open connection: it is lost exactly when that
/// connection is.
record OutboxLeadership(PgConnection connection) {

  /// The channel on which other pods say that they have written something.
  static final String CHANNEL = "outbox";

  private static final String ACQUIRE =
      "select pg_try_advisory_lock(hashtext(current_schema() || '.outbox')) as leads";

  /// Yields null when another pod leads.
  static Uni<OutboxLeadership> tryToTake(Pool pool) {
    return pool.getConnection()
        .map(PgConnection::cast)
        .flatMap(
            connection ->
                connection
                    .query(ACQUIRE)
                    .execute()
                    .flatMap(
                        rows ->
                            rows.iterator().next().getBoolean("leads")
                                ? listen(connection)
                                : connection.close().replaceWith((OutboxLeadership) null))
                    .onFailure()
                    .call(connection::close));
  }

  private static Uni<OutboxLeadership> listen(PgConnection connection) {
    return connection
        .query("select current_schema() as schema")
        .execute()
        .map(rows -> rows.iterator().next().getString("schema"))
        .flatMap(schema -> connection.query("listen " + schema + "_" + CHANNEL).execute())
        .replaceWith(new OutboxLeadership(connection));
  }

  /// Tells the leading pod, wherever it runs, that there is something to publish.
  static Uni<Void> notifyLeader(Pool pool) {
    return pool.preparedQuery("select pg_notify(current_schema() || '_' || $1, '')")
        .execute(Tuple.of(CHANNEL))
        .replaceWithVoid()
        .onFailure()
        .invoke(failure -> Log.debugf("leader not notified: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }
}
