package id.jarinabi.saku.rekap.topup;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Money that came in over some days. `count` and `amount` still stand; what was reversed counts
/// for the day of its top-up.
record TopupRecap(
    LocalDate from,
    LocalDate to,
    long count,
    long amount,
    List<Method> byMethod,
    List<Day> items,
    @Nullable String nextCursor) {

  record Method(String method, long count, long amount, long reversedCount, long reversedAmount) {
    static Method of(Row row) {
      return new Method(
          row.getString("method"),
          row.getLong("count"),
          row.getLong("amount"),
          row.getLong("reversed"),
          row.getLong("reversed_amount"));
    }
  }

  record Day(
      LocalDate date,
      String method,
      long count,
      long amount,
      long reversedCount,
      long reversedAmount) {
    static Day of(Row row) {
      return new Day(
          row.getLocalDate("day"),
          row.getString("method"),
          row.getLong("count"),
          row.getLong("amount"),
          row.getLong("reversed"),
          row.getLong("reversed_amount"));
    }
  }
}
