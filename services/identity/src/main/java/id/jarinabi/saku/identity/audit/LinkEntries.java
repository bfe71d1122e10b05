package id.jarinabi.saku.identity.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Appends the entries that wait to the chain. The head of the chain is locked first, so that of
/// two processes at it one links and the other leaves: the chain cannot fork.
@ApplicationScoped
class LinkEntries {
  static final int BATCH = 200;

  private static final String HEAD =
      "select position, mac from audit_chain_head for update skip locked";

  private static final String WAITING =
      "select l.id, "
          + AuditSeal.ROW
          + """
          from audit_unchained u join audit_logs l on l.id = u.audit_id
          order by u.position limit $1""";

  private static final String LINK =
      """
      with linked as (
        insert into audit_chain (position, audit_id, mac)
        select * from unnest($1::bigint[], $2::uuid[], $3::bytea[])),
      waiting as (delete from audit_unchained where audit_id = any($2::uuid[]))
      update audit_chain_head set position = $4, audit_id = $5, mac = $6""";

  private final Pool pool;
  private final AuditSeal seal;

  LinkEntries(Pool pool, AuditSeal seal) {
    this.pool = pool;
    this.seal = seal;
  }

  /// How many it linked; fewer than `BATCH` when no more wait, or when another process is at it.
  Uni<Integer> nextBatch() {
    return pool.withTransaction(
        sql ->
            sql.query(HEAD)
                .execute()
                .flatMap(
                    head ->
                        head.size() == 0
                            ? Uni.createFrom().item(0)
                            : linkBehind(sql, head.iterator().next())));
  }

  private Uni<Integer> linkBehind(SqlConnection sql, Row head) {
    return sql.preparedQuery(WAITING)
        .execute(Tuple.of(BATCH))
        .flatMap(
            waiting ->
                waiting.size() == 0
                    ? Uni.createFrom().item(0)
                    : sql.preparedQuery(LINK)
                        .execute(links(head, waiting))
                        .replaceWith(waiting.size()));
  }

  private Tuple links(Row head, RowSet<Row> waiting) {
    long position = head.getLong("position");
    var previous = Buffer.buffer(head.getBuffer("mac").getBytes());
    var positions = new Long[waiting.size()];
    var ids = new UUID[waiting.size()];
    var macs = new Buffer[waiting.size()];
    int at = 0;
    for (var row : waiting) {
      previous = Buffer.buffer(seal.next(previous.getBytes(), row));
      positions[at] = ++position;
      ids[at] = row.getUUID("id");
      macs[at++] = previous;
    }
    return Tuple.tuple()
        .addArrayOfLong(positions)
        .addArrayOfUUID(ids)
        .addValue(macs)
        .addLong(position)
        .addUUID(ids[at - 1])
        .addValue(previous);
  }
}
