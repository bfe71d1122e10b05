package id.jarinabi.saku.saldo.rule;

import io.vertx.mutiny.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a wali has said about one unit or one product, `objectId`.
record SpendingRule(RuleKind kind, UUID objectId, boolean blocked, @Nullable Long dailyLimit) {

  static SpendingRule of(Row row) {
    return new SpendingRule(
        RuleKind.valueOf(row.getString("kind")),
        row.getUUID("object_id"),
        row.getBoolean("blocked"),
        row.getLong("daily_limit"));
  }

  /// No rule at all.
  static SpendingRule none(RuleKind kind, UUID objectId) {
    return new SpendingRule(kind, objectId, false, null);
  }

  Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    figures.put("objectId", objectId.toString());
    figures.put("blocked", blocked);
    if (dailyLimit != null) {
      figures.put("dailyLimit", dailyLimit);
    }
    return figures;
  }
}
