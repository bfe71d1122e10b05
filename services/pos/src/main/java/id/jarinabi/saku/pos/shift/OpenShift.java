package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Begins a cashier's shift of today, unless it has begun. What the cashier left open on an
/// earlier day is closed by it.
@ApplicationScoped
class OpenShift {
  private static final String LOCK_OPEN =
      """
      select id, day = (saku_now() at time zone $3)::date as of_today from shifts
      where unit_id = $1 and cashier_id = $2 and closed_at is null
      for update""";

  /// A second one waits at the unique index for the first, and then opens nothing.
  private static final String OPEN =
      """
      insert into shifts (unit_id, cashier_id, day)
      select id, $2, (saku_now() at time zone $3)::date from units where id = $1
      on conflict (unit_id, cashier_id) where closed_at is null do nothing
      returning id, day""";

  private final Transactions transactions;
  private final PondokCalendar calendar;
  private final CloseShift close;

  OpenShift(Transactions transactions, PondokCalendar calendar, CloseShift close) {
    this.transactions = transactions;
    this.calendar = calendar;
    this.close = close;
  }

  /// Yields the shift that is open now, however often it is asked.
  Uni<UUID> open(Caller cashier) {
    UnitId unit = OwnUnit.of(cashier);
    var whose = Tuple.of(unit.value(), cashier.userId().value(), calendar.zone().getId());
    return transactions.run(
        tx ->
            tx.sql()
                .preparedQuery(LOCK_OPEN)
                .execute(whose)
                .flatMap(
                    rows -> {
                      if (rows.rowCount() == 0) {
                        return begin(tx, cashier, unit, whose);
                      }
                      var row = rows.iterator().next();
                      var id = row.getUUID("id");
                      return row.getBoolean("of_today")
                          ? Uni.createFrom().item(id)
                          : close
                              .end(tx, cashier, id, ShiftView.Ending.BY_NEXT_OPENING)
                              .chain(() -> begin(tx, cashier, unit, whose));
                    }));
  }

  private static Uni<UUID> begin(Tx tx, Caller cashier, UnitId unit, Tuple whose) {
    return tx.sql()
        .preparedQuery(OPEN)
        .execute(whose)
        .flatMap(
            rows -> {
              if (rows.rowCount() == 0) {
                return begunByAnother(tx, whose);
              }
              var row = rows.iterator().next();
              var id = row.getUUID("id");
              return tx.tell(
                      cashier.audit(
                          "shift.opened",
                          "shift",
                          id,
                          null,
                          unit,
                          Map.of(),
                          Map.of("day", row.getLocalDate("day").toString())))
                  .replaceWith(id);
            });
  }

  /// The same cashier on another device, a moment ago.
  private static Uni<UUID> begunByAnother(Tx tx, Tuple whose) {
    return tx.sql()
        .preparedQuery(LOCK_OPEN)
        .execute(whose)
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw Problem.notFound();
              }
              return rows.iterator().next().getUUID("id");
            });
  }
}
