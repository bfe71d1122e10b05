package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The shifts, looked at. `unit` limits a look to one unit's own shifts; null does not.
@ApplicationScoped
class Shifts {
  private static final String OPEN =
      ShiftView.SELECT
          + """
          where s.unit_id = $1 and s.cashier_id = $2 and s.closed_at is null
          """;

  private static final String TODAY = OPEN + "and s.day = (saku_now() at time zone $3)::date";
  private static final String EARLIER = OPEN + "and s.day <> (saku_now() at time zone $3)::date";

  private static final String FIND =
      ShiftView.SELECT + "where s.id = $1 and ($2::uuid is null or s.unit_id = $2)";

  private static final String NEWEST =
      ShiftView.SELECT
          + """
          where s.opened_at >= $1 and s.opened_at < $2 and (s.opened_at, s.id) < ($3, $4)%s
          order by s.opened_at desc, s.id desc limit $5""";

  private static final String PAGE = NEWEST.formatted("");
  private static final String PAGE_OF_UNIT = NEWEST.formatted(" and s.unit_id = $6");

  private final Pool pool;
  private final PondokCalendar calendar;
  private final Recaps recaps;

  Shifts(Pool pool, PondokCalendar calendar, Recaps recaps) {
    this.pool = pool;
    this.calendar = calendar;
    this.recaps = recaps;
  }

  Uni<CurrentShift> current(UnitId unit, UserId cashier) {
    return open(TODAY, unit, cashier)
        .flatMap(
            today -> open(EARLIER, unit, cashier).map(earlier -> new CurrentShift(today, earlier)));
  }

  Uni<List<ShiftView>> newest(
      @Nullable UUID unit, OffsetDateTime from, OffsetDateTime until, Cursor after, int count) {
    var values = Tuple.of(from, until, after.at(), after.id(), count);
    return pool.preparedQuery(unit == null ? PAGE : PAGE_OF_UNIT)
        .execute(unit == null ? values : values.addUUID(unit))
        .map(Shifts::views);
  }

  Uni<ShiftView> get(UUID id, @Nullable UUID unit) {
    return row(id, unit).map(ShiftView::of);
  }

  Uni<ShiftRecap> recap(UUID id, @Nullable UUID unit) {
    return row(id, unit)
        .flatMap(
            row -> {
              var closing = row.getJsonObject("closing");
              return recaps.of(ShiftView.of(row), closing == null ? null : ShiftSums.of(closing));
            });
  }

  private Uni<@Nullable ShiftView> open(String sql, UnitId unit, UserId cashier) {
    return pool.preparedQuery(sql)
        .execute(Tuple.of(unit.value(), cashier.value(), calendar.zone().getId()))
        .map(rows -> rows.rowCount() == 0 ? null : ShiftView.of(rows.iterator().next()));
  }

  private Uni<Row> row(UUID id, @Nullable UUID unit) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(id, unit))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw Problem.notFound();
              }
              return rows.iterator().next();
            });
  }

  private static List<ShiftView> views(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(ShiftView::of).toList();
  }
}
