package id.jarinabi.saku.penagihan.dispute;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.penagihan.claim.ClaimLine;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An objection to one line of a claim. UPHELD: the claim is not paid like this; DISMISSED: the
/// line stands.
record Dispute(
    UUID id,
    UUID claimId,
    UUID transactionId,
    ClaimLine.Kind kind,
    Status status,
    List<Entry> history) {

  @Schema(name = "DisputeStatus")
  enum Status {
    OPEN,
    UPHELD,
    DISMISSED
  }

  @Schema(name = "DisputeAction")
  enum Action {
    OPENED,
    COMMENTED,
    UPHELD,
    DISMISSED
  }

  /// What somebody said about it, oldest first.
  @Schema(name = "DisputeEntry")
  record Entry(UserId by, String role, Action action, String text, OffsetDateTime at) {}

  /// What `of` reads, from a row named `d`.
  static final String COLUMNS =
      """
      d.id, d.claim_id, d.transaction_id, d.kind, coalesce(d.outcome, 'OPEN') as status,
      (select jsonb_agg(jsonb_build_object('by', e.by_user, 'role', e.by_role, 'action', e.action,
         'text', e.words, 'at', e.at) order by e.at, e.id)
       from line_dispute_entries e where e.dispute_id = d.id) as history""";

  static Dispute of(Row row) {
    return new Dispute(
        row.getUUID("id"),
        row.getUUID("claim_id"),
        row.getUUID("transaction_id"),
        ClaimLine.Kind.valueOf(row.getString("kind")),
        Status.valueOf(row.getString("status")),
        row.getJsonArray("history").stream()
            .map(JsonObject.class::cast)
            .map(Dispute::entry)
            .toList());
  }

  private static Entry entry(JsonObject json) {
    return new Entry(
        UserId.fromString(json.getString("by")),
        json.getString("role"),
        Action.valueOf(json.getString("action")),
        json.getString("text"),
        OffsetDateTime.parse(json.getString("at")));
  }
}
