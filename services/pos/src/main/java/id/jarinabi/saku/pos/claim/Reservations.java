package id.jarinabi.saku.pos.claim;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reserves a unit's sales for a claim and gives them back, each as often as it is asked with the
/// effect of once. penagihan names the claim, so that whoever finishes it finds the same lines.
@ApplicationScoped
class Reservations {
  /// One claim of a unit at a time: two would lock its sales in different orders. Sales go on
  /// meanwhile; their foreign keys do not mind this lock.
  private static final String LOCK_UNIT = "select from units where id = $1 for no key update";

  private static final String NOTE =
      """
      insert into claim_reservations (claim_id, unit_id) values ($1, $2)
      on conflict do nothing""";

  private static final String IS_RELEASED =
      "select released_at is not null as released from claim_reservations where claim_id = $1";

  private static final String RELEASE =
      """
      insert into claim_reservations as known (claim_id, unit_id, released_at)
      values ($1, $2, clock_timestamp())
      on conflict (claim_id) do update
      set released_at = coalesce(known.released_at, excluded.released_at)""";

  /// Undoes the transaction of a claim that would be worth nothing.
  private static final class WorthNothing extends RuntimeException {
    WorthNothing() {
      super(null, null, false, false);
    }
  }

  private final Transactions transactions;
  private final OpenSales sales;

  Reservations(Transactions transactions, OpenSales sales) {
    this.transactions = transactions;
    this.sales = sales;
  }

  Uni<Reservation> reserve(UUID claim, ClaimPeriod period) {
    return transactions
        .run(
            tx ->
                locked(tx, period.unitId())
                    .chain(() -> note(tx, claim, period.unitId()))
                    .flatMap(isNew -> isNew ? take(tx, claim, period) : again(tx, claim)))
        .onFailure(WorthNothing.class)
        .recoverWithItem(Reservation.without(Reservation.Outcome.NOTHING));
  }

  Uni<Void> release(UUID claim, UnitId unit) {
    return transactions
        .run(
            tx ->
                locked(tx, unit)
                    .chain(
                        () ->
                            tx.sql().preparedQuery(RELEASE).execute(Tuple.of(claim, unit.value())))
                    .chain(() -> sales.giveBack(tx.sql(), claim)))
        .onFailure(WorthNothing.class)
        .recoverWithNull();
  }

  private static Uni<Void> locked(Tx tx, UnitId unit) {
    return tx.sql()
        .preparedQuery(LOCK_UNIT)
        .execute(Tuple.of(unit.value()))
        .invoke(
            rows -> {
              if (rows.rowCount() == 0) {
                throw new WorthNothing();
              }
            })
        .replaceWithVoid();
  }

  private static Uni<Boolean> note(Tx tx, UUID claim, UnitId unit) {
    return tx.sql()
        .preparedQuery(NOTE)
        .execute(Tuple.of(claim, unit.value()))
        .map(rows -> rows.rowCount() == 1);
  }

  private Uni<Reservation> take(Tx tx, UUID claim, ClaimPeriod period) {
    return sales
        .take(tx.sql(), claim, period)
        .map(lines -> new Reservation(Reservation.Outcome.RESERVED, lines))
        .invoke(
            reserved -> {
              if (reserved.total() <= 0) {
                throw new WorthNothing();
              }
            });
  }

  private Uni<Reservation> again(Tx tx, UUID claim) {
    return tx.sql()
        .preparedQuery(IS_RELEASED)
        .execute(Tuple.of(claim))
        .flatMap(
            rows ->
                rows.iterator().next().getBoolean("released")
                    ? Uni.createFrom().item(Reservation.without(Reservation.Outcome.RELEASED))
                    : sales
                        .heldBy(tx.sql(), claim)
                        .map(lines -> new Reservation(Reservation.Outcome.RESERVED, lines)));
  }
}
