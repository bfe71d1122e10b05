package id.jarinabi.saku.identity.audit;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did what to what. `actor` is null when nobody was known, as at a failed login, or when the
/// system itself acted; `position` and `hash` until the entry is linked to the one before it.
record AuditEntry(
    UUID id,
    OffsetDateTime occurredAt,
    @Nullable Actor actor,
    String action,
    String objectType,
    UUID objectId,
    @Nullable UUID santriId,
    @Nullable UUID unitId,
    Map<String, Object> before,
    Map<String, Object> after,
    @Nullable String address,
    @Nullable UUID sessionId,
    @Nullable String requestId,
    @Nullable Long position,
    @Nullable String hash) {

  /// `name` is what the account is called today.
  record Actor(UUID id, @Nullable String role, @Nullable String name) {}

  /// What `of` reads; conditions on `l` follow.
  static final String SELECT =
      """
      select l.id, l.occurred_at, l.actor_id, l.actor_role, u.name as actor_name, l.action,
        l.object_type, l.object_id, l.santri_id, l.unit_id, l.before, l.after, l.address,
        l.session_id, l.request_id, c.position, c.mac
      from audit_logs l left join users u on u.id = l.actor_id
        left join audit_chain c on c.audit_id = l.id
      where\s""";

  static AuditEntry of(Row row) {
    var actor = row.getUUID("actor_id");
    var mac = (Buffer) row.getValue("mac");
    return new AuditEntry(
        row.getUUID("id"),
        row.getOffsetDateTime("occurred_at"),
        actor == null
            ? null
            : new Actor(actor, row.getString("actor_role"), row.getString("actor_name")),
        row.getString("action"),
        row.getString("object_type"),
        row.getUUID("object_id"),
        row.getUUID("santri_id"),
        row.getUUID("unit_id"),
        row.getJsonObject("before").getMap(),
        row.getJsonObject("after").getMap(),
        row.getString("address"),
        row.getUUID("session_id"),
        row.getString("request_id"),
        row.getLong("position"),
        mac == null ? null : HexFormat.of().formatHex(mac.getBytes()));
  }
}
