package id.jarinabi.saku.rekap.unit;

import id.jarinabi.saku.rekap.books.Days;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one unit sold. `transactions` still stand, `voided` were taken back;
/// net = gross − discounts − voids, and also the items' nets less `wholeDiscounts`.
record UnitRecap(
    UUID unitId,
    @Nullable String code,
    @Nullable String name,
    LocalDate from,
    LocalDate to,
    long transactions,
    long gross,
    long discounts,
    long wholeDiscounts,
    long overrides,
    long overrideAmount,
    long voided,
    long voids,
    long net,
    List<Item> items,
    List<Cashier> cashiers,
    List<Day> days) {

  /// By the name it was sold under; discounts of its own lines are off, those on a whole sale
  /// are not.
  record Item(String name, long quantity, long net) {
    static Item of(Row row) {
      return new Item(row.getString("name"), row.getLong("quantity"), row.getLong("net"));
    }
  }

  record Cashier(
      UUID cashierId,
      @Nullable String name,
      long transactions,
      long discounts,
      long overrides,
      long voided,
      long voids,
      long net) {
    static Cashier of(Row row) {
      return new Cashier(
          row.getUUID("cashier_id"),
          row.getString("name"),
          row.getLong("transactions"),
          row.getLong("discounts"),
          row.getLong("overrides"),
          row.getLong("voided"),
          row.getLong("voids"),
          row.getLong("net"));
    }
  }

  record Day(LocalDate date, long transactions, long gross, long discounts, long voids, long net) {
    static Day of(Row row) {
      return new Day(
          row.getLocalDate("day"),
          row.getLong("transactions"),
          row.getLong("gross"),
          row.getLong("discounts"),
          row.getLong("voids"),
          row.getLong("net"));
    }
  }

  static UnitRecap of(
      UnitTotals totals, Days span, List<Item> items, List<Cashier> cashiers, List<Day> days) {
    return new UnitRecap(
        totals.unitId(),
        totals.code(),
        totals.name(),
        span.from(),
        span.to(),
        totals.transactions(),
        totals.gross(),
        totals.discounts(),
        totals.wholeDiscounts(),
        totals.overrides(),
        totals.overrideAmount(),
        totals.voided(),
        totals.voids(),
        totals.net(),
        items,
        cashiers,
        days);
  }
}
