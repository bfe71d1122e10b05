package id.jarinabi.saku.events;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did what to what, told by every service and kept by identity in its chained log.
/// Never holds a PIN, a token or a password. `action` is `noun.verb`, such as `sale.completed`;
/// `actorId` is null when the system itself acted; `before` and `after` hold what changed.
@RegisterForReflection
public record AuditRecorded(
    @Nullable UserId actorId,
    @Nullable String actorRole,
    String action,
    String objectType,
    UUID objectId,
    @Nullable SantriId santriId,
    @Nullable UnitId unitId,
    Map<String, Object> before,
    Map<String, Object> after,
    @Nullable String address,
    @Nullable UUID sessionId,
    @Nullable String requestId)
    implements DomainEvent {

  @Override
  public UUID key() {
    return objectId;
  }
}
