package id.jarinabi.saku.rekap.neraca;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The books at the end of each day, newest first.
record NeracaReport(LocalDate from, LocalDate to, List<Day> items, @Nullable String nextCursor) {

  /// What is owed (`liabilities`) and what is there (`assets`), to the rupiah. The differences
  /// are what was counted less what the books say; null where nothing was counted.
  record Day(
      LocalDate date,
      long santriBalances,
      long owedToUnits,
      long unallocated,
      InTransit inTransit,
      long liabilities,
      long cash,
      long bank,
      long assets,
      @Nullable Long countedCash,
      @Nullable Long cashDifference,
      @Nullable Long bankFigure,
      @Nullable Long bankDifference) {

    static Day of(Row row) {
      var transit = InTransit.of(row);
      long balances = row.getLong("balances");
      long owed = row.getLong("owed");
      long unallocated = row.getLong("unallocated");
      long cash = row.getLong("cash");
      long bank = row.getLong("bank");
      var counted = row.getLong("counted_cash");
      var figure = row.getLong("bank_figure");
      return new Day(
          row.getLocalDate("day"),
          balances,
          owed,
          unallocated,
          transit,
          balances + owed + unallocated + transit.total(),
          cash,
          bank,
          cash + bank,
          counted,
          counted == null ? null : counted - cash,
          figure,
          figure == null ? null : figure - bank);
    }
  }

  /// Money that one book has moved and the next has not yet: nought once all is quiet. What stays
  /// here overnight is looked into.
  record InTransit(long topups, long purchases, long voids, long reversals, long total) {
    static InTransit of(Row row) {
      long topups = row.getLong("transit_topups");
      long purchases = row.getLong("transit_purchases");
      long voids = row.getLong("transit_voids");
      long reversals = row.getLong("transit_reversals");
      return new InTransit(
          topups, purchases, voids, reversals, topups + purchases + voids + reversals);
    }
  }
}
