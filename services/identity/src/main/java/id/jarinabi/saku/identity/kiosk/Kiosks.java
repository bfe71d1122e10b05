package id.jarinabi.saku.identity.kiosk;

import id.jarinabi.saku.identity.secret.Tokens;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// The registered kiosks.
@ApplicationScoped
class Kiosks {
  private static final String ADD =
      """
      insert into kiosks (id, name, token_hash) values ($1, $2, $3)
      returning id, name, registered_at""";

  private static final String REMOVE =
      "update kiosks set removed_at = saku_now() where id = $1 and removed_at is null";

  private static final String BY_TOKEN =
      "select id from kiosks where token_hash = $1 and removed_at is null";

  private static final String PAGE =
      """
      select id, name, registered_at from kiosks
      where removed_at is null and (registered_at, id) < ($1, $2)
      order by registered_at desc, id desc limit $3""";

  record Kiosk(UUID id, String name, OffsetDateTime registeredAt) {
    private static Kiosk of(Row row) {
      return new Kiosk(
          row.getUUID("id"), row.getString("name"), row.getOffsetDateTime("registered_at"));
    }
  }

  private final Pool pool;

  Kiosks(Pool pool) {
    this.pool = pool;
  }

  Uni<Page<Kiosk>> page(PageQuery page) {
    var after = page.after();
    int limit = page.limit();
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(after.at(), after.id(), limit + 1))
        .map(rows -> Found.all(rows, Kiosk::of))
        .map(found -> Page.of(found, limit, kiosk -> new Cursor(kiosk.registeredAt(), kiosk.id())));
  }

  Uni<Optional<UUID>> byToken(String token) {
    return pool.preparedQuery(BY_TOKEN)
        .execute(Tuple.of(Buffer.buffer(Tokens.hash(token))))
        .map(rows -> Found.one(rows, row -> row.getUUID("id")));
  }

  Uni<Kiosk> add(Tx tx, String name, String token) {
    return tx.sql()
        .preparedQuery(ADD)
        .execute(Tuple.of(Uuid7.next(), name, Buffer.buffer(Tokens.hash(token))))
        .map(rows -> Kiosk.of(rows.iterator().next()));
  }

  /// False when it was not registered.
  Uni<Boolean> remove(Tx tx, UUID id) {
    return tx.sql().preparedQuery(REMOVE).execute(Tuple.of(id)).map(rows -> rows.rowCount() == 1);
  }
}
