package id.jarinabi.saku.saldo.debit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a purchase. `outcome` is `DEBITED`, `DECLINED` (with `code` and the figures of
/// the limit that refused) or `FENCED`: nothing was charged and nothing ever will be.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DebitAnswer(
    String outcome,
    @Nullable String code,
    @Nullable Long balance,
    @Nullable Long limit,
    @Nullable Long spent,
    @Nullable Long remaining,
    @Nullable UUID mutationId,
    @Nullable Long balanceAfter,
    @Nullable Long dailyRemaining,
    @Nullable Long weeklyRemaining,
    @Nullable Long unitRemaining,
    OffsetDateTime occurredAt) {

  static DebitAnswer of(Row row) {
    return new DebitAnswer(
        row.getString("outcome"),
        row.getString("code"),
        row.getLong("balance"),
        row.getLong("limit_set"),
        row.getLong("spent"),
        row.getLong("remaining"),
        row.getUUID("mutation_id"),
        row.getLong("balance_after"),
        row.getLong("daily_remaining"),
        row.getLong("weekly_remaining"),
        row.getLong("unit_remaining"),
        row.getOffsetDateTime("occurred_at"));
  }
}
