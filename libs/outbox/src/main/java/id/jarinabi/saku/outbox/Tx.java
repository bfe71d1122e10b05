package id.jarinabi.saku.outbox;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.events.EventCatalog;
import id.jarinabi.saku.events.EventJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

/// One open transaction: SQL and events that become true together or not at all.
public final class Tx {
  private static final String TELL =
      "insert into outbox (topic, key, type, body) values ($1, $2, $3, $4)";

  private final SqlConnection connection;

  Tx(SqlConnection connection) {
    this.connection = connection;
  }

  /// The connection of this transaction; what runs on it is committed or undone with the rest.
  public SqlConnection sql() {
    return connection;
  }

  /// Tells an event once the transaction commits; if it does not, nothing was ever told.
  public Uni<Void> tell(DomainEvent event) {
    var entry = EventCatalog.of(event);
    return connection
        .preparedQuery(TELL)
        .execute(
            Tuple.of(
                entry.topic(), event.key(), entry.type(), new JsonObject(EventJson.write(event))))
        .replaceWithVoid();
  }
}
