package id.jarinabi.saku.rekap.unit;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Rows;
import id.jarinabi.saku.rekap.books.Snapshot;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Reads recaps out of the counters. Costs as many rows as there were days and names, however
/// much was sold.
@ApplicationScoped
class UnitRecaps {

  /// `$1` and `$2` are the days; a unit that sold nothing is a row of noughts.
  private static final String TOTALS =
      """
      select known.unit_id, min(unit.code) as code, min(unit.name) as name,
        coalesce(sum(counted.sold - counted.voided), 0)::bigint as transactions,
        coalesce(sum(counted.gross), 0)::bigint as gross,
        coalesce(sum(counted.discounts), 0)::bigint as discounts,
        coalesce(sum(counted.whole_discounts), 0)::bigint as whole_discounts,
        coalesce(sum(counted.overrides), 0)::bigint as overrides,
        coalesce(sum(counted.override_amount), 0)::bigint as override_amount,
        coalesce(sum(counted.voided), 0)::bigint as voided,
        coalesce(sum(counted.voids), 0)::bigint as voids,
        coalesce(sum(counted.gross - counted.discounts - counted.voids), 0)::bigint as net
      from (%s) as known
      left join units as unit on unit.unit_id = known.unit_id
      left join unit_days as counted
        on counted.unit_id = known.unit_id and counted.day between $1 and $2
      group by known.unit_id
      order by min(unit.code), known.unit_id""";

  private static final String ALL =
      TOTALS.formatted(
          """
          select unit_id from units
          union select unit_id from unit_days where day between $1 and $2""");

  private static final String ONE =
      TOTALS.formatted(
          """
          select unit_id from units where unit_id = $3
          union select unit_id from unit_days where unit_id = $3 and day between $1 and $2""");

  private static final String ITEMS =
      """
      select name, sum(quantity)::bigint as quantity, sum(net)::bigint as net from item_days
      where unit_id = $1 and day between $2 and $3
      group by name having sum(quantity) <> 0 or sum(net) <> 0
      order by sum(net) desc, name""";

  private static final String CASHIERS =
      """
      select counted.cashier_id, min(known.name) as name,
        sum(counted.sold - counted.voided)::bigint as transactions,
        sum(counted.discounts)::bigint as discounts, sum(counted.overrides)::bigint as overrides,
        sum(counted.voided)::bigint as voided, sum(counted.voids)::bigint as voids,
        sum(counted.total - counted.voids)::bigint as net
      from cashier_days as counted
      left join user_names as known on known.user_id = counted.cashier_id
      where counted.unit_id = $1 and counted.day between $2 and $3
      group by counted.cashier_id
      order by net desc, counted.cashier_id""";

  private static final String DAYS =
      """
      select day, sold - voided as transactions, gross, discounts, voids,
        gross - discounts - voids as net
      from unit_days where unit_id = $1 and day between $2 and $3
      order by day""";

  private final Snapshot snapshot;

  UnitRecaps(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Uni<UnitsRecap> all(Days days) {
    return snapshot
        .read(connection -> list(connection, ALL, Tuple.of(days.from(), days.to()), UnitTotals::of))
        .map(units -> UnitsRecap.of(days.from(), days.to(), units));
  }

  /// Empty for a unit nobody has told of.
  Uni<Optional<UnitRecap>> one(UUID unit, Days days) {
    return snapshot.read(
        connection ->
            list(connection, ONE, Tuple.of(days.from(), days.to(), unit), UnitTotals::of)
                .flatMap(
                    found ->
                        found.isEmpty()
                            ? Uni.createFrom().item(Optional.<UnitRecap>empty())
                            : details(connection, found.getFirst(), days).map(Optional::of)));
  }

  private static Uni<UnitRecap> details(SqlConnection connection, UnitTotals totals, Days days) {
    var arguments = Tuple.of(totals.unitId(), days.from(), days.to());
    return list(connection, ITEMS, arguments, UnitRecap.Item::of)
        .flatMap(
            items ->
                list(connection, CASHIERS, arguments, UnitRecap.Cashier::of)
                    .flatMap(
                        cashiers ->
                            list(connection, DAYS, arguments, UnitRecap.Day::of)
                                .map(each -> UnitRecap.of(totals, days, items, cashiers, each))));
  }

  private static <T> Uni<List<T>> list(
      SqlConnection connection, String sql, Tuple arguments, Function<Row, T> meaning) {
    return connection.preparedQuery(sql).execute(arguments).map(rows -> Rows.list(rows, meaning));
  }
}
