package id.jarinabi.saku.pos.shift;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.function.ToLongFunction;

/// What a shift came to, in the words of the daily recap: `transactions` still stand, `voided`
/// were taken back, net = gross - discounts - voids. `wholeDiscounts` are those on whole sales
/// that still stand: the items' nets less these are the net. `uncertain` sales count in nothing
/// yet.
@RegisterForReflection
record ShiftSums(
    long transactions,
    long gross,
    long discounts,
    long wholeDiscounts,
    long overrides,
    long overrideAmount,
    long voided,
    long voids,
    long net,
    long uncertain,
    long uncertainAmount) {

  static ShiftSums of(Row row) {
    return read(row::getLong);
  }

  static ShiftSums of(JsonObject json) {
    return read(json::getLong);
  }

  private static ShiftSums read(ToLongFunction<String> figure) {
    return new ShiftSums(
        figure.applyAsLong("transactions"),
        figure.applyAsLong("gross"),
        figure.applyAsLong("discounts"),
        figure.applyAsLong("whole_discounts"),
        figure.applyAsLong("overrides"),
        figure.applyAsLong("override_amount"),
        figure.applyAsLong("voided"),
        figure.applyAsLong("voids"),
        figure.applyAsLong("net"),
        figure.applyAsLong("uncertain"),
        figure.applyAsLong("uncertain_amount"));
  }
}
