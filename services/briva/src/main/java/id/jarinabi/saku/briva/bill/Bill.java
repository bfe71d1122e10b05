package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.kernel.SantriId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One bill at a bank. `payer` is what who pays is shown, and gone once there is nothing to pay.
public record Bill(
    UUID id,
    String provider,
    String vaNumber,
    SantriId santriId,
    UUID topupId,
    String trxId,
    long amount,
    OffsetDateTime expiresAt,
    Status status,
    OffsetDateTime createdAt,
    @Nullable String payer) {

  /// As the table `virtual_accounts` explains it.
  public enum Status {
    PENDING,
    OPEN,
    PAID,
    CLOSING,
    CLOSED,
    FAILED
  }

  public static Bill of(Row row) {
    return new Bill(
        row.getUUID("id"),
        row.getString("provider"),
        row.getString("va_number"),
        new SantriId(row.getUUID("santri_id")),
        row.getUUID("topup_id"),
        row.getString("trx_id"),
        row.getLong("amount"),
        row.getOffsetDateTime("expires_at"),
        Status.valueOf(row.getString("status")),
        row.getOffsetDateTime("created_at"),
        row.getString("payer"));
  }
}
