package id.jarinabi.saku.identity.session;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.identity.person.Account;
import id.jarinabi.saku.kernel.UserId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a request came from whose sender has no token yet.
public record RequestSource(String address, String requestId) {

  /// The audit entry of something that concerns an account before anybody has proved to own it.
  public AuditRecorded audit(
      String action, UserId user, @Nullable UUID session, Map<String, Object> after) {
    return new AuditRecorded(
        null,
        null,
        action,
        "user",
        user.value(),
        null,
        null,
        Map.of(),
        after,
        address,
        session,
        requestId);
  }

  /// The audit entry of something its owner does.
  public AuditRecorded auditBy(
      Account actor, String action, @Nullable UUID session, Map<String, Object> after) {
    return new AuditRecorded(
        actor.id(),
        actor.role().wireName(),
        action,
        "user",
        actor.id().value(),
        actor.santriId(),
        actor.unitId(),
        Map.of(),
        after,
        address,
        session,
        requestId);
  }
}
