package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the money log. `amount` is signed: what the santri got or lost.
public record Mutation(
    UUID id,
    SantriId santriId,
    long version,
    MutationKind kind,
    UUID reference,
    @Nullable UnitId unitId,
    long amount,
    long balanceBefore,
    long balanceAfter,
    @Nullable LocalDate spendingDay,
    OffsetDateTime occurredAt) {

  static Mutation of(Row row) {
    return new Mutation(
        row.getUUID("id"),
        new SantriId(row.getUUID("santri_id")),
        row.getLong("version"),
        MutationKind.valueOf(row.getString("kind")),
        row.getUUID("reference"),
        Optional.ofNullable(row.getUUID("unit_id")).map(UnitId::new).orElse(null),
        row.getLong("amount"),
        row.getLong("balance_before"),
        row.getLong("balance_after"),
        row.getLocalDate("spending_day"),
        row.getOffsetDateTime("occurred_at"));
  }
}
