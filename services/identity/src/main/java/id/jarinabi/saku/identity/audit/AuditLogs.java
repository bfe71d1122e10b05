package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.identity.sql.Matching;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The log of who did what. It is only ever added to.
@ApplicationScoped
public class AuditLogs {
  private static final int SHORTEST_NAME = 3;
  private static final UUID[] NOBODY = {};

  /// An entry whose id is known already stays as it was told first.
  private static final String APPEND =
      """
      with entry as (
        insert into audit_logs (id, occurred_at, actor_id, actor_role, action, object_type,
          object_id, santri_id, unit_id, before, after, address, session_id, request_id, words, ids)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        on conflict do nothing returning id)
      insert into audit_unchained (audit_id) select id from entry""";

  private static final String PEOPLE =
      """
      select id from users where name ilike $1 or username ilike $1
      union all select id from santri where name ilike $1 or nis ilike $1 limit 200""";

  private final Pool pool;

  AuditLogs(Pool pool) {
    this.pool = pool;
  }

  public Uni<Void> append(Tx tx, Delivered<AuditRecorded> delivered) {
    var entry = delivered.event();
    var terms = SearchTerms.of(entry);
    var actor = entry.actorId();
    var santri = entry.santriId();
    var unit = entry.unitId();
    return tx.sql()
        .preparedQuery(APPEND)
        .execute(
            Tuple.tuple()
                .addUUID(delivered.id())
                .addOffsetDateTime(delivered.occurredAt())
                .addUUID(actor == null ? null : actor.value())
                .addString(entry.actorRole())
                .addString(entry.action())
                .addString(entry.objectType())
                .addUUID(entry.objectId())
                .addUUID(santri == null ? null : santri.value())
                .addUUID(unit == null ? null : unit.value())
                .addJsonObject(new JsonObject(entry.before()))
                .addJsonObject(new JsonObject(entry.after()))
                .addString(entry.address())
                .addUUID(entry.sessionId())
                .addString(entry.requestId())
                .addString(terms.words())
                .addArrayOfUUID(terms.ids()))
        .replaceWithVoid();
  }

  /// Newest first, at most `limit`.
  Uni<List<AuditEntry>> page(AuditQuery query, int limit) {
    return pool.preparedQuery(query.sql(limit))
        .execute(query.values())
        .map(rows -> Found.all(rows, AuditEntry::of));
  }

  /// Entries hold ids; whoever searches knows names.
  Uni<UUID[]> people(@Nullable String typed) {
    if (typed == null
        || typed.strip().length() < SHORTEST_NAME
        || SearchTerms.isId(typed.strip())) {
      return Uni.createFrom().item(NOBODY);
    }
    return pool.preparedQuery(PEOPLE)
        .execute(Tuple.of(Objects.requireNonNull(Matching.anywhere(typed))))
        .map(rows -> Found.all(rows, row -> row.getUUID("id")).toArray(UUID[]::new));
  }
}
