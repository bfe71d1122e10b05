package id.jarinabi.saku.briva.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jarinabi.saku.kernel.SantriId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money at the bank, as finance sees it. `reportedAt` is when the bank's report had it too;
/// `creditRequest` is what one of finance has asked for, and another agreed to once CREDITED.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Payment(
    UUID id,
    String provider,
    @Nullable String bankPaymentId,
    @Nullable String trxId,
    String vaNumber,
    long amount,
    OffsetDateTime paidAt,
    OffsetDateTime recordedAt,
    Source source,
    Status status,
    @Nullable SantriId santriId,
    @Nullable UUID topupId,
    @Nullable OffsetDateTime reportedAt,
    @Nullable CreditRequest creditRequest,
    @Nullable UUID resolvedBy,
    @Nullable String note) {
  private static final long CLOCKS_DIFFER_MINUTES = 2;

  /// Whose it is.
  public enum Status {
    CREDITED,
    UNALLOCATED,
    RETURNED
  }

  static Payment of(Row row) {
    var santri = row.getUUID("santri_id");
    return new Payment(
        row.getUUID("id"),
        row.getString("provider"),
        row.getString("bank_payment_id"),
        row.getString("trx_id"),
        row.getString("va_number"),
        row.getLong("amount"),
        row.getOffsetDateTime("paid_at"),
        row.getOffsetDateTime("recorded_at"),
        Source.valueOf(row.getString("source")),
        Status.valueOf(row.getString("status")),
        santri == null ? null : new SantriId(santri),
        row.getUUID("topup_id"),
        row.getOffsetDateTime("reported_at"),
        CreditRequest.of(row),
        row.getUUID("resolved_by"),
        row.getString("note"));
  }

  /// Two words of one kind must agree in everything; another witness may know another moment. A
  /// transaction with a number of its own is known by that.
  boolean agreesWith(Claimed claimed) {
    if (!vaNumber.equals(claimed.vaNumber()) || amount != claimed.amount()) {
      return false;
    }
    if (trxId != null && claimed.trxId() != null) {
      return trxId.equals(claimed.trxId());
    }
    boolean mayDiffer = source != claimed.source() || source == Source.REPORT;
    return mayDiffer || paidAt.isEqual(claimed.paidAt());
  }

  /// Found by the status of its bill, and now told by name: the money came before we found it.
  boolean isNamedBy(Claimed claimed) {
    return bankPaymentId == null
        && amount == claimed.amount()
        && !claimed.paidAt().isAfter(recordedAt.plusMinutes(CLOCKS_DIFFER_MINUTES));
  }
}
