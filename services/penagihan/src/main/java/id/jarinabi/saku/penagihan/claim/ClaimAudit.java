package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.web.caller.Caller;
import java.util.LinkedHashMap;
import java.util.Map;

/// The audit entry of something that was done to a claim.
public final class ClaimAudit {
  private ClaimAudit() {}

  public static AuditRecorded entry(Caller who, String action, Claim before) {
    return entry(who, action, before, Map.of());
  }

  /// `more` belongs to what was done.
  public static AuditRecorded entry(
      Caller who, String action, Claim before, Map<String, Object> more) {
    var after = new LinkedHashMap<String, Object>();
    after.put("claimNumber", before.claimNumber());
    after.put("amount", before.amount());
    after.putAll(more);
    return who.audit(
        action,
        "claim",
        before.id(),
        null,
        before.unitId(),
        Map.of("status", before.status().name()),
        after);
  }
}
