package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.kernel.SantriId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;

/// One look at the recorded sales, put together from fixed pieces of SQL. A condition that does
/// not apply is left out, so that the index of the one that does is used.
final class SoldQuery {
  private final StringBuilder sql = new StringBuilder(SoldEntry.SELECT).append(" where true");
  private final Tuple values = Tuple.tuple();

  SoldQuery(Scope scope) {
    switch (scope) {
      case Scope.OfUnit own -> and("t.unit_id = ?", own.unit().value());
      case Scope.PaidBy(var owners) -> {
        and(
            "t.owner_santri_id = any(?)",
            (Object) owners.stream().map(SantriId::value).toArray(UUID[]::new));
        sql.append(" and t.status in ('COMPLETED', 'VOIDED')");
      }
      case Scope.Everything _ -> {}
    }
  }

  /// Each `?` of `condition` stands for one of `arguments`.
  SoldQuery and(String condition, Object... arguments) {
    var numbered = " and " + condition;
    for (var argument : arguments) {
      values.addValue(argument);
      numbered = numbered.replaceFirst("\\?", "\\$" + values.size());
    }
    sql.append(numbered);
    return this;
  }

  SoldQuery newestFirst(int count) {
    values.addInteger(count);
    sql.append(" order by t.occurred_at desc, t.id desc limit $").append(values.size());
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Tuple values() {
    return values;
  }
}
