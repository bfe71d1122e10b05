package id.jarinabi.saku.rekap.dashboard;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The whole pondok on one page. Sales, top-ups and claims are those of the days asked for;
/// balances, outstanding amounts and ages are as of now.
record Dashboard(
    LocalDate from,
    LocalDate to,
    long totalBalance,
    Sales transactions,
    Topups topups,
    Claims claims,
    List<Day> series,
    List<TopUnit> topUnits,
    List<TopItem> topItems) {

  record Sales(long count, long net) {}

  record Topups(long count, long amount, List<Method> byMethod) {}

  record Method(String method, long count, long amount) {
    static Method of(Row row) {
      return new Method(row.getString("method"), row.getLong("count"), row.getLong("amount"));
    }
  }

  /// `submitted` and `settled` count what happened in these days; outstanding is what was
  /// submitted and has found no end yet.
  record Claims(
      long submitted, long settled, long outstandingAmount, List<Unit> byUnit, List<Age> ageing) {}

  record Unit(
      UUID unitId, @Nullable String name, long submitted, long settled, long outstandingAmount) {
    static Unit of(Row row) {
      return new Unit(
          row.getUUID("unit_id"),
          row.getString("name"),
          row.getLong("submitted"),
          row.getLong("settled"),
          row.getLong("outstanding"));
    }
  }

  /// Open claims that have waited `fromDays` to `toDays` days; the last one has no end.
  record Age(int fromDays, @Nullable Integer toDays, long count, long amount) {
    static Age of(Row row) {
      return new Age(
          row.getInteger("from_days"),
          row.getInteger("to_days"),
          row.getLong("count"),
          row.getLong("amount"));
    }
  }

  record Day(LocalDate date, long transactions, long net, long topups, long settled) {
    static Day of(Row row) {
      return new Day(
          row.getLocalDate("day"),
          row.getLong("transactions"),
          row.getLong("net"),
          row.getLong("topups"),
          row.getLong("settled"));
    }
  }

  record TopUnit(UUID unitId, @Nullable String name, long transactions, long net) {
    static TopUnit of(Row row) {
      return new TopUnit(
          row.getUUID("unit_id"),
          row.getString("name"),
          row.getLong("transactions"),
          row.getLong("net"));
    }
  }

  record TopItem(UUID unitId, String name, long quantity, long net) {
    static TopItem of(Row row) {
      return new TopItem(
          row.getUUID("unit_id"),
          row.getString("name"),
          row.getLong("quantity"),
          row.getLong("net"));
    }
  }
}
