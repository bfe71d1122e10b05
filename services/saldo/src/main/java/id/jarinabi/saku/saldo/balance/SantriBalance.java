package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.SantriId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One santri's money and what may still be spent, at the moment `asOf`.
record SantriBalance(
    SantriId santriId,
    long balance,
    Limit daily,
    Limit weekly,
    List<UnitRule> units,
    List<ProductRule> products,
    OffsetDateTime asOf) {

  record UnitRule(UUID unitId, boolean blocked, @Nullable Long dailyLimit, long spentToday) {}

  record ProductRule(UUID productId, boolean blocked) {}

  static SantriBalance of(Row row) {
    return new SantriBalance(
        new SantriId(row.getUUID("santri_id")),
        row.getLong("balance"),
        Limit.of(row.getLong("daily_limit"), row.getLong("daily_spent")),
        Limit.of(row.getLong("weekly_limit"), row.getLong("weekly_spent")),
        each(
            row.getJsonArray("units"),
            rule ->
                new UnitRule(
                    UUID.fromString(rule.getString("id")),
                    rule.getBoolean("blocked"),
                    rule.getLong("dailyLimit"),
                    rule.getLong("spentToday"))),
        each(
            row.getJsonArray("products"),
            rule ->
                new ProductRule(UUID.fromString(rule.getString("id")), rule.getBoolean("blocked"))),
        row.getOffsetDateTime("moment"));
  }

  private static <T> List<T> each(JsonArray rules, Function<JsonObject, T> form) {
    return rules.stream().map(JsonObject.class::cast).map(form).toList();
  }
}
