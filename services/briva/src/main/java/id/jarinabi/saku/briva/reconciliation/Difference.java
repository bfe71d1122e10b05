package id.jarinabi.saku.briva.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing on which the bank's report and our book do not agree.
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(
    UUID id,
    String provider,
    LocalDate day,
    Kind kind,
    String vaNumber,
    String bankPaymentId,
    @Nullable Long bankAmount,
    @Nullable Long ourAmount,
    OffsetDateTime paidAt,
    OffsetDateTime foundAt,
    Status status,
    @Nullable UUID resolvedBy,
    @Nullable String note) {

  /// As the table `reconciliation_differences` explains it.
  enum Kind {
    REPORTED_ONLY,
    MISSING_AT_BANK,
    AMOUNT
  }

  enum Status {
    OPEN,
    VANISHED,
    CREDITED,
    DISMISSED
  }

  static Difference of(Row row) {
    return new Difference(
        row.getUUID("id"),
        row.getString("provider"),
        row.getLocalDate("day"),
        Kind.valueOf(row.getString("kind")),
        row.getString("va_number"),
        row.getString("bank_payment_id"),
        row.getLong("bank_amount"),
        row.getLong("our_amount"),
        row.getOffsetDateTime("paid_at"),
        row.getOffsetDateTime("found_at"),
        Status.valueOf(row.getString("status")),
        row.getUUID("resolved_by"),
        row.getString("note"));
  }
}
