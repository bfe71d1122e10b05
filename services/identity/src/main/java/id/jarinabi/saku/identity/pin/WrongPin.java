package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.events.AuditRecorded;
import id.jarinabi.saku.events.IdentityEvent.PinLocked;
import id.jarinabi.saku.events.IdentityEvent.PinRefused;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Counts a wrong PIN, and locks the device, or the person, when it was one too many.
@ApplicationScoped
class WrongPin {
  private static final String COUNT =
      """
      with device as (
        insert into pin_failures as f (user_id, session_id, failures) values ($1, $2, 1)
        on conflict (user_id, session_id) do update set
          failures = case when f.locked_until <= saku_now() then 1 else f.failures + 1 end,
          locked_until = case when f.locked_until > saku_now() then f.locked_until
            when f.locked_until is null and f.failures + 1 >= $4
              then saku_now() + interval '15 minutes' end
        returning failures, locked_until
      ), today as (
        insert into pin_days as d (user_id, day, failures)
        values ($1, (saku_now() at time zone $3)::date, 1)
        on conflict (user_id, day) do update set failures = d.failures + 1
        returning failures
      )
      select device.failures as on_device, device.locked_until, today.failures as on_day
      from device, today""";

  private static final String FREEZE = "update users set pin_frozen_at = saku_now() where id = $1";

  /// Nobody for a kiosk, which is a device without a login.
  private static final String WHO_ASKED =
      """
      select u.id, u.role from sessions s join users u on u.id = s.user_id where s.id = $1""";

  private record Counted(int onDevice, @Nullable OffsetDateTime lockedUntil, int onDay) {
    private static Counted of(Row row) {
      return new Counted(
          row.getInteger("on_device"),
          row.getOffsetDateTime("locked_until"),
          row.getInteger("on_day"));
    }

    int remaining() {
      return Math.max(0, Math.min(PinSlots.ON_DEVICE - onDevice, PinSlots.ON_DAY - onDay));
    }
  }

  private record Asker(@Nullable UserId user, @Nullable String role) {}

  private final Transactions transactions;
  private final String zone;

  WrongPin(Transactions transactions, PondokCalendar calendar) {
    this.transactions = transactions;
    this.zone = calendar.zone().getId();
  }

  /// Busy when the slot had expired: then the answer is withheld, as nobody counts it.
  Uni<PinOutcome> count(PinHolder holder, UUID session, UUID slot) {
    return transactions.run(
        tx ->
            PinSlots.lock(tx.sql(), holder.user())
                .chain(() -> PinSlots.giveBack(tx.sql(), slot))
                .flatMap(
                    inTime ->
                        inTime
                            ? count(tx, holder, session)
                            : Uni.createFrom().item(new PinOutcome.Busy())));
  }

  private Uni<PinOutcome> count(Tx tx, PinHolder holder, UUID session) {
    return tx.sql()
        .preparedQuery(COUNT)
        .execute(Tuple.of(holder.user().value(), session, zone, PinSlots.ON_DEVICE))
        .map(rows -> Counted.of(rows.iterator().next()))
        .call(counted -> tell(tx, holder, session, counted))
        .map(counted -> new PinOutcome.Invalid(counted.remaining()));
  }

  private Uni<Void> tell(Tx tx, PinHolder holder, UUID session, Counted counted) {
    var user = holder.user();
    var refused = new PinRefused(user, holder.santri(), session, counted.remaining());
    return asker(tx, session)
        .flatMap(
            asker ->
                tx.tell(refused)
                    .chain(() -> tx.tell(audit("pin.refused", holder, session, asker)))
                    .chain(
                        () ->
                            counted.lockedUntil() == null
                                ? Uni.createFrom().voidItem()
                                : tx.tell(
                                        new PinLocked(
                                            user, holder.santri(), session, counted.lockedUntil()))
                                    .chain(
                                        () -> tx.tell(audit("pin.locked", holder, session, asker))))
                    .chain(
                        () ->
                            counted.onDay() < PinSlots.ON_DAY
                                ? Uni.createFrom().voidItem()
                                : freeze(tx, holder, session, asker)));
  }

  private static Uni<Void> freeze(Tx tx, PinHolder holder, UUID session, Asker asker) {
    var user = holder.user();
    return tx.sql()
        .preparedQuery(FREEZE)
        .execute(Tuple.of(user.value()))
        .chain(() -> tx.tell(new PinLocked(user, holder.santri(), null, null)))
        .chain(() -> tx.tell(audit("pin.frozen", holder, session, asker)));
  }

  private static Uni<Asker> asker(Tx tx, UUID session) {
    return tx.sql()
        .preparedQuery(WHO_ASKED)
        .execute(Tuple.of(session))
        .map(
            rows ->
                Found.one(
                        rows,
                        row -> new Asker(new UserId(row.getUUID("id")), row.getString("role")))
                    .orElse(new Asker(null, null)));
  }

  private static AuditRecorded audit(String action, PinHolder holder, UUID session, Asker asker) {
    return new AuditRecorded(
        asker.user(),
        asker.role(),
        action,
        "user",
        holder.user().value(),
        holder.santri(),
        null,
        Map.of(),
        Map.of(),
        null,
        session,
        null);
  }
}
