package id.jarinabi.saku.penagihan.claim;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.penagihan.claim.Recap.ItemRecap;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A unit's claim. `amount` is the sum of its frozen lines: the nets of `items` less `discounts`;
/// `disputed` while a line is under an objection that was not dismissed. What has not happened is
/// null.
@RegisterForReflection
public record Claim(
    UUID id,
    String claimNumber,
    UnitId unitId,
    LocalDate from,
    LocalDate to,
    Status status,
    long amount,
    int transactionCount,
    List<ItemRecap> items,
    long discounts,
    @Nullable String note,
    UserId submittedBy,
    OffsetDateTime submittedAt,
    List<Authorization> authorizations,
    boolean disputed,
    @Nullable String settlementNumber,
    @Nullable OffsetDateTime settledAt,
    @Nullable End end,
    @Nullable UserId receivedBy,
    @Nullable OffsetDateTime receivedAt) {

  @Schema(name = "ClaimStatus")
  public enum Status {
    SUBMITTED,
    PARTIALLY_AUTHORIZED,
    SETTLED,
    REJECTED,
    CANCELLED
  }

  /// What one of the two has said; `role` as in tokens.
  @RegisterForReflection
  public record Authorization(
      UserId userId, String role, Decision decision, @Nullable String note, OffsetDateTime at) {}

  @Schema(name = "ClaimDecision")
  public enum Decision {
    APPROVE,
    REJECT
  }

  /// Why it came to nothing.
  @Schema(name = "ClaimEnd")
  @RegisterForReflection
  public record End(UserId by, String reason, OffsetDateTime at) {}

  /// What `of` reads, from a row named `c`.
  public static final String COLUMNS =
      """
      c.*, coalesce(
        (select jsonb_agg(jsonb_build_object('userId', a.user_id, 'role', a.role,
           'decision', a.decision, 'note', a.note, 'at', a.at) order by a.at, a.role)
         from billing_authorizations a where a.claim_id = c.id), '[]') as authorizations,
      exists (select from line_disputes d
        where d.claim_id = c.id and d.outcome is distinct from 'DISMISSED') as disputed""";

  public static Claim of(Row row) {
    var recap = row.getJsonObject("recap").mapTo(Recap.class);
    return new Claim(
        row.getUUID("id"),
        row.getString("claim_number"),
        new UnitId(row.getUUID("unit_id")),
        row.getLocalDate("from_day"),
        row.getLocalDate("to_day"),
        Status.valueOf(row.getString("status")),
        row.getLong("amount"),
        row.getInteger("transaction_count"),
        recap.items(),
        recap.discounts(),
        row.getString("note"),
        new UserId(row.getUUID("submitted_by")),
        row.getOffsetDateTime("submitted_at"),
        row.getJsonArray("authorizations").stream()
            .map(JsonObject.class::cast)
            .map(Claim::authorization)
            .toList(),
        row.getBoolean("disputed"),
        row.getString("settlement_number"),
        row.getOffsetDateTime("settled_at"),
        row.getUUID("ended_by") == null ? null : end(row),
        row.getUUID("received_by") == null ? null : new UserId(row.getUUID("received_by")),
        row.getOffsetDateTime("received_at"));
  }

  public boolean isOpen() {
    return status == Status.SUBMITTED || status == Status.PARTIALLY_AUTHORIZED;
  }

  public Optional<Authorization> authorizationOf(Role role) {
    return authorizations.stream().filter(one -> one.role().equals(role.wireName())).findFirst();
  }

  /// Everybody who has had a hand in it: the claimant and who has decided.
  public Set<UserId> hands() {
    return Stream.concat(Stream.of(submittedBy), authorizations.stream().map(Authorization::userId))
        .collect(Collectors.toSet());
  }

  private static Authorization authorization(JsonObject json) {
    return new Authorization(
        UserId.fromString(json.getString("userId")),
        json.getString("role"),
        Decision.valueOf(json.getString("decision")),
        json.getString("note"),
        OffsetDateTime.parse(json.getString("at")));
  }

  private static End end(Row row) {
    return new End(
        new UserId(row.getUUID("ended_by")),
        row.getString("end_reason"),
        row.getOffsetDateTime("ended_at"));
  }
}
