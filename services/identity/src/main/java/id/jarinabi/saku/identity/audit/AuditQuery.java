package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.identity.sql.Matching;
import id.jarinabi.saku.web.paging.Cursor;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One page of the log as SQL. Only the conditions that were asked for stand in it: the planner
/// would not use an index behind "or nothing was asked".
final class AuditQuery {
  private final StringBuilder sql = new StringBuilder(AuditEntry.SELECT);
  private final Tuple values = Tuple.tuple();

  AuditQuery(OffsetDateTime from, OffsetDateTime until, Cursor after) {
    add("l.occurred_at >= ? and l.occurred_at < ?", from, until);
    and("(l.occurred_at, l.id) < (?, ?)", after.at(), after.id());
  }

  /// `actor` is the id of an account or its username.
  AuditQuery by(@Nullable String actor) {
    if (actor == null || actor.isBlank()) {
      return this;
    }
    return SearchTerms.isId(actor)
        ? and("l.actor_id = ?", UUID.fromString(actor))
        : and("l.actor_id = (select id from users where username = lower(?))", actor);
  }

  AuditQuery doing(@Nullable String action) {
    return action == null || action.isBlank() ? this : and("l.action = ?", action);
  }

  AuditQuery about(@Nullable String objectType) {
    return objectType == null || objectType.isBlank() ? this : and("l.object_type = ?", objectType);
  }

  /// The id stands in this column; that it is among the entry's ids is what an index knows.
  AuditQuery of(String column, @Nullable UUID id) {
    return id == null ? this : and("l." + column + " = ? and l.ids @> ?", id, new UUID[] {id});
  }

  /// `people` are those whose names match what was typed.
  AuditQuery mentioning(@Nullable String typed, UUID[] people) {
    var pattern = Matching.anywhere(typed);
    return pattern == null
        ? this
        : and("(l.words ilike ? or l.ids && ?)", pattern, withTyped(typed, people));
  }

  String sql(int limit) {
    values.addInteger(limit);
    return sql + " order by l.occurred_at desc, l.id desc limit $" + values.size();
  }

  Tuple values() {
    return values;
  }

  private static UUID[] withTyped(@Nullable String typed, UUID[] people) {
    return typed != null && SearchTerms.isId(typed.strip())
        ? new UUID[] {UUID.fromString(typed.strip())}
        : people;
  }

  private AuditQuery and(String condition, Object... arguments) {
    sql.append(" and ");
    return add(condition, arguments);
  }

  /// Each `?` becomes the number of its argument.
  private AuditQuery add(String condition, Object... arguments) {
    int from = 0;
    for (var argument : arguments) {
      values.addValue(argument);
      int mark = condition.indexOf('?', from);
      sql.append(condition, from, mark).append('$').append(values.size());
      from = mark + 1;
    }
    sql.append(condition.substring(from));
    return this;
  }
}
