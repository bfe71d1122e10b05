package id.jarinabi.saku.rekap.topup;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Rows;
import id.jarinabi.saku.rekap.books.Snapshot;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class TopupRecaps {
  private static final String BY_METHOD =
      """
      select method, sum(paid - reversed)::bigint as count,
        sum(paid_amount - reversed_amount)::bigint as amount, sum(reversed)::bigint as reversed,
        sum(reversed_amount)::bigint as reversed_amount
      from method_days where day between $1 and $2
      group by method order by method""";

  private static final String BY_DAY =
      """
      select day, method, paid - reversed as count, paid_amount - reversed_amount as amount,
        reversed, reversed_amount
      from method_days where day between $1 and $2
      order by day desc, method""";

  private final Snapshot snapshot;

  TopupRecaps(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Uni<TopupRecap> of(Days days) {
    var span = Tuple.of(days.from(), days.to());
    return snapshot.read(
        connection ->
            connection
                .preparedQuery(BY_METHOD)
                .execute(span)
                .map(rows -> Rows.list(rows, TopupRecap.Method::of))
                .flatMap(
                    methods ->
                        connection
                            .preparedQuery(BY_DAY)
                            .execute(span)
                            .map(rows -> Rows.list(rows, TopupRecap.Day::of))
                            .map(each -> recap(days, methods, each))));
  }

  private static TopupRecap recap(
      Days days, List<TopupRecap.Method> methods, List<TopupRecap.Day> each) {
    return new TopupRecap(
        days.from(),
        days.to(),
        methods.stream().mapToLong(TopupRecap.Method::count).sum(),
        methods.stream().mapToLong(TopupRecap.Method::amount).sum(),
        methods,
        each,
        null);
  }
}
