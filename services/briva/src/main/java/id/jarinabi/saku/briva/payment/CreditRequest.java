package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.SantriId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of finance says whose money it is, and somebody else is to agree.
public record CreditRequest(
    SantriId santriId, UUID requestedBy, OffsetDateTime requestedAt, String note) {

  static @Nullable CreditRequest of(Row row) {
    var santri = row.getUUID("credit_santri_id");
    return santri == null
        ? null
        : new CreditRequest(
            new SantriId(santri),
            row.getUUID("credit_requested_by"),
            row.getOffsetDateTime("credit_requested_at"),
            row.getString("credit_note"));
  }
}
