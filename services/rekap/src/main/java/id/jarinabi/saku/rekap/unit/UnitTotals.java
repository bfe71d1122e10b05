package id.jarinabi.saku.rekap.unit;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One unit's sums over a span of days; the words are those of `UnitRecap`.
record UnitTotals(
    UUID unitId,
    @Nullable String code,
    @Nullable String name,
    long transactions,
    long gross,
    long discounts,
    long wholeDiscounts,
    long overrides,
    long overrideAmount,
    long voided,
    long voids,
    long net) {

  static UnitTotals of(Row row) {
    return new UnitTotals(
        row.getUUID("unit_id"),
        row.getString("code"),
        row.getString("name"),
        row.getLong("transactions"),
        row.getLong("gross"),
        row.getLong("discounts"),
        row.getLong("whole_discounts"),
        row.getLong("overrides"),
        row.getLong("override_amount"),
        row.getLong("voided"),
        row.getLong("voids"),
        row.getLong("net"));
  }
}
