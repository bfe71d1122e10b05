package id.jarinabi.saku.penagihan.count;

import id.jarinabi.saku.kernel.UserId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One figure as it was entered; the last one of a day stands.
record Figure(
    UUID id,
    LocalDate date,
    long amount,
    @Nullable String note,
    UserId enteredBy,
    OffsetDateTime enteredAt) {

  static Figure of(Row row) {
    return new Figure(
        row.getUUID("id"),
        row.getLocalDate("day"),
        row.getLong("amount"),
        row.getString("note"),
        new UserId(row.getUUID("by_user")),
        row.getOffsetDateTime("at"));
  }
}
