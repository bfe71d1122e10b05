package id.jarinabi.saku.topup.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jarinabi.saku.kernel.SantriId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One top-up as its readers see it. Cash has a payer, BRIVA a virtual account; what does not
/// belong to it is missing. Nobody has created what came past every request.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopupRequest(
    UUID id,
    SantriId santriId,
    Method method,
    long amount,
    Status status,
    @Nullable String payerName,
    @Nullable String note,
    @Nullable String vaNumber,
    @Nullable Long fee,
    @Nullable OffsetDateTime expiresAt,
    @Nullable UUID createdBy,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime paidAt,
    @Nullable OffsetDateTime completedAt,
    @Nullable Long balanceAfter,
    @Nullable Reversal reversal) {

  /// The way the money comes.
  public enum Method {
    CASH,
    BRIVA
  }

  /// Where it stands.
  public enum Status {
    AWAITING_PAYMENT,
    PAID,
    COMPLETED,
    EXPIRED,
    CANCELLED,
    REVERSAL_REQUESTED,
    REVERSED
  }

  /// The taking back; the last two are missing until the second person has said yes.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Reversal(
      String reason,
      UUID requestedBy,
      OffsetDateTime requestedAt,
      @Nullable UUID approvedBy,
      @Nullable OffsetDateTime reversedAt) {}

  /// From a row of `topup_requests`.
  public static TopupRequest of(Row row) {
    return new TopupRequest(
        row.getUUID("id"),
        new SantriId(row.getUUID("santri_id")),
        Method.valueOf(row.getString("method")),
        row.getLong("amount"),
        Status.valueOf(row.getString("status")),
        row.getString("payer_name"),
        row.getString("note"),
        row.getString("va_number"),
        row.getLong("fee"),
        row.getOffsetDateTime("expires_at"),
        row.getUUID("created_by"),
        row.getOffsetDateTime("created_at"),
        row.getOffsetDateTime("paid_at"),
        row.getOffsetDateTime("completed_at"),
        row.getLong("balance_after"),
        row.getString("reversal_reason") == null ? null : reversal(row));
  }

  private static Reversal reversal(Row row) {
    var reversedAt = row.getOffsetDateTime("reversed_at");
    return new Reversal(
        row.getString("reversal_reason"),
        row.getUUID("reversal_requested_by"),
        row.getOffsetDateTime("reversal_requested_at"),
        reversedAt == null ? null : row.getUUID("reversal_approved_by"),
        reversedAt);
  }
}
