package id.jarinabi.saku.web.caller;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who asks: an account in one of its sessions. `unitId` is an admin unit's own unit,
/// `santriId` a santri's own self; `sessionId` is the device. `address` is where the request
/// came from.
public record Caller(
    UserId userId,
    Role role,
    @Nullable UnitId unitId,
    @Nullable SantriId santriId,
    UUID sessionId,
    String address,
    String requestId) {

  public boolean is(Role one) {
    return role == one;
  }

  /// True for the admin of exactly this unit.
  public boolean runs(UnitId unit) {
    return role == Role.ADMIN_UNIT && unit.equals(unitId);
  }

  /// Begins the audit entry of something this caller does to one object.
  public AuditRecorded audit(
      String action,
      String objectType,
      UUID objectId,
      @Nullable SantriId santri,
      @Nullable UnitId unit,
      Map<String, Object> before,
      Map<String, Object> after) {
    return new AuditRecorded(
        userId,
        role.wireName(),
        action,
        objectType,
        objectId,
        santri,
        unit,
        before,
        after,
        address,
        sessionId,
        requestId);
  }
}
