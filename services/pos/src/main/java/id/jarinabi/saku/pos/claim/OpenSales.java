package id.jarinabi.saku.pos.claim;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.UnitId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// What a unit can claim, and what its claims hold.
@ApplicationScoped
class OpenSales {
  /// One claim is one answer and one sheet of paper; what is left over is the next claim's.
  private static final int MOST_LINES = 10_000;

  /// Sales of those days that no claim pays yet; and, of whatever day, voids of sales that a
  /// claim has paid and none has taken back. A voided sale whose void was taken back already is
  /// to be paid once more if the claim that paid it came to nothing. `$1` unit, `$2` from, `$3`
  /// until.
  private static final String OPEN =
      """
      t.unit_id = $1 and (
        (t.claim_id is null and t.occurred_at >= $2 and t.occurred_at < $3
          and (t.status = 'COMPLETED' or (t.status = 'VOIDED' and t.void_claim_id is not null)))
        or (t.status = 'VOIDED' and t.claim_id is not null and t.void_claim_id is null))""";

  private static final String FIRST =
      " order by t.claim_id is null, t.occurred_at, t.id limit " + MOST_LINES;

  private static final String LOOK =
      "select t.claim_id is not null as is_void, "
          + ClaimLine.COLUMNS
          + " from transactions t where "
          + OPEN
          + FIRST;

  /// One statement decides: a sale that is voided or claimed meanwhile no longer meets the
  /// condition when its row is ours.
  private static final String TAKE =
      "update transactions t set claim_id = coalesce(t.claim_id, $4),"
          + " void_claim_id = case when t.claim_id is null then t.void_claim_id else $4 end"
          + " from (select t.id from transactions t where "
          + OPEN
          + FIRST
          + ") first where first.id = t.id and "
          + OPEN
          + " returning old.claim_id is not null as is_void, "
          + ClaimLine.COLUMNS;

  private static final String HELD =
      "select t.void_claim_id is not distinct from $1 as is_void, "
          + ClaimLine.COLUMNS
          + " from transactions t where t.claim_id = $1 or t.void_claim_id = $1";

  private static final String GIVE_BACK =
      """
      update transactions
      set claim_id = nullif(claim_id, $1), void_claim_id = nullif(void_claim_id, $1)
      where claim_id = $1 or void_claim_id = $1""";

  private final Pool pool;
  private final PondokCalendar calendar;

  OpenSales(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.calendar = calendar;
  }

  Uni<List<ClaimLine>> look(ClaimPeriod period) {
    return pool.preparedQuery(LOOK).execute(of(period)).map(OpenSales::lines);
  }

  Uni<List<ClaimLine>> take(SqlConnection connection, UUID claim, ClaimPeriod period) {
    return connection.preparedQuery(TAKE).execute(of(period).addUUID(claim)).map(OpenSales::lines);
  }

  Uni<List<ClaimLine>> heldBy(SqlConnection connection, UUID claim) {
    return connection.preparedQuery(HELD).execute(Tuple.of(claim)).map(OpenSales::lines);
  }

  Uni<Void> giveBack(SqlConnection connection, UUID claim) {
    return connection.preparedQuery(GIVE_BACK).execute(Tuple.of(claim)).replaceWithVoid();
  }

  private Tuple of(ClaimPeriod period) {
    UnitId unit = period.unitId();
    return Tuple.of(unit.value(), calendar.startOf(period.from()), calendar.endOf(period.to()));
  }

  private static List<ClaimLine> lines(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(ClaimLine::of)
        .sorted(Comparator.comparing(ClaimLine::occurredAt).thenComparing(ClaimLine::transactionId))
        .toList();
  }
}
