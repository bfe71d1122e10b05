package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.kernel.Uuid7;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A try must hold a slot before its PIN is looked at. As many slots are given out as wrong
/// PINs are still allowed, so two hundred guesses side by side are no more than five. A right
/// PIN gives its slot back. A slot lives ten seconds: a crash costs nobody a try, and a try
/// that outlives its slot is never answered.
@ApplicationScoped
class PinSlots {
  /// Wrong PINs of one person on one device until that device is locked.
  static final int ON_DEVICE = 5;

  /// Wrong PINs of one person on one day over all devices until only a new PIN helps.
  static final int ON_DAY = 15;

  /// Locks first and reads after, in a statement of its own: what it counts is what is there.
  private static final String LOCK =
      "select pin_hash, pin_frozen_at is not null as frozen from users where id = $1"
          + " for no key update";

  private static final String RESERVE =
      """
      with stale as (
        delete from pin_slots
        where user_id = $1 and reserved_at <= clock_timestamp() - interval '10 seconds'
      ), device as (
        select coalesce(max(case when locked_until <= saku_now() then 0 else failures end), 0)
            as failures,
          max(locked_until) filter (where locked_until > saku_now()) as locked_until
        from pin_failures where user_id = $1 and session_id = $2
      ), today as (
        select coalesce(max(failures), 0) as failures from pin_days
        where user_id = $1 and day = (saku_now() at time zone $3)::date
      ), flying as (
        select count(*) as anywhere, count(*) filter (where session_id = $2) as here
        from pin_slots
        where user_id = $1 and reserved_at > clock_timestamp() - interval '10 seconds'
      ), slot as (
        insert into pin_slots (id, user_id, session_id)
        select $4, $1, $2 from device, today, flying
        where device.locked_until is null and device.failures + flying.here < $5
          and today.failures + flying.anywhere < $6
        returning id
      )
      select device.locked_until, exists (select from slot) as reserved from device""";

  /// Also refuses a PIN that was replaced while it was compared.
  private static final String RIGHT =
      """
      with slot as (
        delete from pin_slots s using users u
        where s.id = $1 and s.reserved_at > clock_timestamp() - interval '10 seconds'
          and u.id = s.user_id and u.pin_hash = $2
        returning s.user_id, s.session_id
      ), forgiven as (
        delete from pin_failures f using slot
        where f.user_id = slot.user_id and f.session_id = slot.session_id
      )
      select from slot""";

  private static final String GIVE_BACK =
      """
      delete from pin_slots where id = $1
        and reserved_at > clock_timestamp() - interval '10 seconds'""";

  sealed interface Reservation {
    record Slot(UUID id, String pinHash) implements Reservation {}

    record Locked(@Nullable OffsetDateTime until) implements Reservation {}

    /// All tries that are left are being looked at right now.
    record Wait() implements Reservation {}
  }

  private final Pool pool;
  private final String zone;

  PinSlots(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.zone = calendar.zone().getId();
  }

  Uni<Reservation> reserve(UserId user, UUID session) {
    return pool.withTransaction(
        sql ->
            lock(sql, user)
                .flatMap(
                    locked ->
                        locked.getBoolean("frozen")
                            ? Uni.createFrom().item(new Reservation.Locked(null))
                            : reserve(sql, user, session, locked.getString("pin_hash"))));
  }

  static Uni<Row> lock(SqlConnection sql, UserId user) {
    return sql.preparedQuery(LOCK)
        .execute(Tuple.of(user.value()))
        .map(rows -> rows.iterator().next());
  }

  private Uni<Reservation> reserve(SqlConnection sql, UserId user, UUID session, String hash) {
    var slot = Uuid7.next();
    return sql.preparedQuery(RESERVE)
        .execute(Tuple.of(user.value(), session, zone, slot, ON_DEVICE, ON_DAY))
        .map(rows -> rows.iterator().next())
        .map(
            row -> {
              var lockedUntil = row.getOffsetDateTime("locked_until");
              if (lockedUntil != null) {
                return new Reservation.Locked(lockedUntil);
              }
              return row.getBoolean("reserved")
                  ? new Reservation.Slot(slot, hash)
                  : new Reservation.Wait();
            });
  }

  /// False when the slot had expired or the PIN is no longer this one.
  Uni<Boolean> right(Reservation.Slot slot) {
    return pool.preparedQuery(RIGHT)
        .execute(Tuple.of(slot.id(), slot.pinHash()))
        .map(rows -> rows.size() == 1);
  }

  /// False when the slot had expired.
  static Uni<Boolean> giveBack(SqlConnection sql, UUID slot) {
    return sql.preparedQuery(GIVE_BACK).execute(Tuple.of(slot)).map(rows -> rows.rowCount() == 1);
  }

  /// Nothing was looked at after all.
  Uni<Void> unused(Reservation.Slot slot) {
    return pool.preparedQuery(GIVE_BACK).execute(Tuple.of(slot.id())).replaceWithVoid();
  }
}
