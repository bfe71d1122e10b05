package id.jarinabi.saku.pos.shift;

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

/// Ends a shift, once, and keeps what it came to. Any cashier of the unit may: the one who opened
/// it may have gone home.
@ApplicationScoped
class CloseShift {

  /// Waits for the sales that are being recorded into it, each of which holds the row `for
  /// share`; those that come later wait for us and find it closed. So a statement that begins
  /// after this one sees all of the shift.
  private static final String LOCK =
      "select closed_at from shifts where id = $1 and unit_id = $2 for update";

  private static final String CLOSE =
      Recaps.SUMS
          + """
          update shifts set closed_at = saku_now(), closed_by = $2, ending = $3,
            closing = to_jsonb(sums)
          from sums where shifts.id = $1
          returning unit_id, cashier_id, day, closing""";

  private final Transactions transactions;

  CloseShift(Transactions transactions) {
    this.transactions = transactions;
  }

  /// One that is closed already stays as it is. 404 for another unit's.
  Uni<Void> close(Caller caller, UUID id) {
    UnitId unit = OwnUnit.of(caller);
    return transactions.run(
        tx ->
            tx.sql()
                .preparedQuery(LOCK)
                .execute(Tuple.of(id, unit.value()))
                .flatMap(
                    rows -> {
                      if (rows.rowCount() == 0) {
                        throw Problem.notFound();
                      }
                      return rows.iterator().next().getOffsetDateTime("closed_at") == null
                          ? end(tx, caller, id, ShiftView.Ending.BY_HAND)
                          : Uni.createFrom().voidItem();
                    }));
  }

  /// The row is locked by this transaction and not closed.
  Uni<Void> end(Tx tx, Caller caller, UUID id, ShiftView.Ending ending) {
    return tx.sql()
        .preparedQuery(CLOSE)
        .execute(Tuple.of(id, caller.userId().value(), ending.name()))
        .map(rows -> rows.iterator().next())
        .flatMap(
            row ->
                tx.tell(
                    caller.audit(
                        "shift.closed",
                        "shift",
                        id,
                        null,
                        new UnitId(row.getUUID("unit_id")),
                        Map.of(),
                        Map.of(
                            "cashierId",
                            row.getUUID("cashier_id"),
                            "day",
                            row.getLocalDate("day").toString(),
                            "ending",
                            ending.name(),
                            "sums",
                            ShiftSums.of(row.getJsonObject("closing"))))));
  }
}
