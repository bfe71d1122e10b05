package id.jarinabi.saku.penagihan.submit;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.penagihan.claim.PosPeer;
import id.jarinabi.saku.web.caller.AskedBy;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wish to claim whose PIN was right. `answer` is there once it is known; `running` while
/// whoever took it up last may still be at work.
record Attempt(
    UUID claimId,
    Caller asker,
    IdempotencyKey key,
    byte[] fingerprint,
    UnitId unitId,
    LocalDate from,
    LocalDate to,
    @Nullable String note,
    @Nullable Answer answer,
    boolean running) {

  /// What the caller was told: the claim, or that there is nothing to claim.
  record Answer(int status, JsonObject body) {}

  PosPeer.Period period() {
    return new PosPeer.Period(unitId, from, to);
  }

  boolean isOf(byte[] other) {
    return Arrays.equals(fingerprint, other);
  }

  static Attempt of(Row row) {
    var status = row.getInteger("status");
    return new Attempt(
        row.getUUID("claim_id"),
        AskedBy.read(row.getJsonObject("asked_by")),
        new IdempotencyKey(row.getUUID("key")),
        row.getBuffer("fingerprint").getBytes(),
        new UnitId(row.getUUID("unit_id")),
        row.getLocalDate("from_day"),
        row.getLocalDate("to_day"),
        row.getString("note"),
        status == null ? null : new Answer(status, row.getJsonObject("body")),
        row.getBoolean("running"));
  }
}
