package id.jarinabi.saku.rekap.dashboard;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Rows;
import id.jarinabi.saku.rekap.books.Snapshot;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

@ApplicationScoped
class Dashboards {
  private final Snapshot snapshot;

  Dashboards(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Uni<Dashboard> of(Days days) {
    return snapshot.read(
        connection ->
            Uni.combine()
                .all()
                .unis(
                    balance(connection),
                    sums(connection, DashboardSql.METHODS, days, Dashboard.Method::of),
                    sums(connection, DashboardSql.CLAIMS, days, Dashboard.Unit::of),
                    ages(connection),
                    sums(connection, DashboardSql.SERIES, days, Dashboard.Day::of),
                    sums(connection, DashboardSql.UNITS, days, Dashboard.TopUnit::of),
                    sums(connection, DashboardSql.ITEMS, days, Dashboard.TopItem::of))
                .with(
                    (balance, methods, units, ages, series, topUnits, topItems) ->
                        new Dashboard(
                            days.from(),
                            days.to(),
                            balance,
                            new Dashboard.Sales(
                                sum(series, Dashboard.Day::transactions),
                                sum(series, Dashboard.Day::net)),
                            new Dashboard.Topups(
                                sum(methods, Dashboard.Method::count),
                                sum(methods, Dashboard.Method::amount),
                                methods),
                            claims(units, ages),
                            series,
                            topUnits,
                            topItems)));
  }

  private static Dashboard.Claims claims(List<Dashboard.Unit> units, List<Dashboard.Age> ages) {
    return new Dashboard.Claims(
        sum(units, Dashboard.Unit::submitted),
        sum(units, Dashboard.Unit::settled),
        sum(units, Dashboard.Unit::outstandingAmount),
        units,
        ages);
  }

  private static Uni<Long> balance(SqlConnection connection) {
    return connection
        .query(DashboardSql.BALANCE)
        .execute()
        .map(rows -> rows.iterator().next().getLong("balance"));
  }

  private static Uni<List<Dashboard.Age>> ages(SqlConnection connection) {
    return connection
        .query(DashboardSql.AGES)
        .execute()
        .map(rows -> Rows.list(rows, Dashboard.Age::of));
  }

  private static <T> Uni<List<T>> sums(
      SqlConnection connection, String sql, Days days, Function<Row, T> meaning) {
    return connection
        .preparedQuery(sql)
        .execute(Tuple.of(days.from(), days.to()))
        .map(rows -> Rows.list(rows, meaning));
  }

  private static <T> long sum(List<T> parts, ToLongFunction<T> figure) {
    return parts.stream().mapToLong(figure).sum();
  }
}
