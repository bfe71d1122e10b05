package id.jarinabi.saku.saldo.balance;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a santri's history; `amount` is signed, `reference` the purchase or the top-up.
record MutationLine(
    UUID id,
    MutationKind type,
    long amount,
    long balanceBefore,
    long balanceAfter,
    UUID reference,
    @Nullable UUID unitId,
    OffsetDateTime occurredAt) {

  static MutationLine of(Row row) {
    return new MutationLine(
        row.getUUID("id"),
        MutationKind.valueOf(row.getString("kind")),
        row.getLong("amount"),
        row.getLong("balance_before"),
        row.getLong("balance_after"),
        row.getUUID("reference"),
        row.getUUID("unit_id"),
        row.getOffsetDateTime("occurred_at"));
  }
}
