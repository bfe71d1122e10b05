package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.identity.pin.PinSlots.Reservation;
import id.jarinabi.saku.identity.secret.Pins;
import id.jarinabi.saku.identity.work.Lanes;
import id.jarinabi.saku.identity.work.TooBusy;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Tells whether a PIN is right. Right ones never count, however many come at once; wrong ones
/// lock the device they were typed on, and only very many of a day lock the person.
@ApplicationScoped
public class CheckPin {
  /// Below the wrong PINs that are allowed: each of them holds a slot. Enough to keep the hashing
  /// threads busy while others speak to the database.
  private static final int SIDE_BY_SIDE = 4;

  private static final int WAITING = 256;
  private static final long BETWEEN_LOOKS_MS = 40;

  /// Three seconds of them.
  private static final int LOOKS = 75;

  private final Vertx vertx;
  private final PinHolders holders;
  private final PinSlots slots;
  private final WrongPin wrongPin;
  private final Pins pins;
  private final Lanes<Device> lanes = new Lanes<>(SIDE_BY_SIDE, WAITING);

  /// One person's tries on one device.
  private record Device(UserId user, UUID session) {}

  CheckPin(Vertx vertx, PinHolders holders, PinSlots slots, WrongPin wrongPin, Pins pins) {
    this.vertx = vertx;
    this.holders = holders;
    this.slots = slots;
    this.wrongPin = wrongPin;
    this.pins = pins;
  }

  /// `session` is the device that asks.
  public Uni<PinOutcome> ofSantri(SantriId santri, String pin, UUID session) {
    return holders.bySantri(santri).flatMap(found -> check(found, pin, session));
  }

  /// Refuses unseen when one of `notResetBy` reset this person's password or PIN within a day.
  Uni<PinOutcome> ofUser(UserId user, String pin, UUID session, Set<UserId> notResetBy) {
    return holders.byUser(user, notResetBy).flatMap(found -> check(found, pin, session));
  }

  private Uni<PinOutcome> check(Optional<PinHolder> found, String pin, UUID session) {
    if (found.isEmpty()) {
      return Uni.createFrom().item(new PinOutcome.Unknown());
    }
    var holder = found.get();
    if (!holder.active()) {
      return Uni.createFrom()
          .item(
              holder.santri() == null ? new PinOutcome.Unknown() : new PinOutcome.SantriInactive());
    }
    if (holder.recentlyReset()) {
      return Uni.createFrom().item(new PinOutcome.RecentlyReset());
    }
    if (!holder.hasPin()) {
      return Uni.createFrom().item(new PinOutcome.NoPin());
    }
    return lanes
        .<PinOutcome>run(new Device(holder.user(), session), () -> tryOnce(holder, pin, session))
        .onFailure(TooBusy.class)
        .recoverWithItem(new PinOutcome.Busy());
  }

  private Uni<PinOutcome> tryOnce(PinHolder holder, String pin, UUID session) {
    return reserve(holder.user(), session, LOOKS)
        .flatMap(
            reservation ->
                switch (reservation) {
                  case Reservation.Slot slot -> compare(holder, pin, session, slot);
                  case Reservation.Locked(var until) ->
                      Uni.createFrom().item(new PinOutcome.Locked(until));
                  case Reservation.Wait _ -> Uni.createFrom().item(new PinOutcome.Busy());
                });
  }

  private Uni<Reservation> reserve(UserId user, UUID session, int looks) {
    return slots
        .reserve(user, session)
        .flatMap(
            reservation ->
                reservation instanceof Reservation.Wait && looks > 1
                    ? pause().chain(() -> reserve(user, session, looks - 1))
                    : Uni.createFrom().item(reservation));
  }

  private Uni<Void> pause() {
    return Uni.createFrom()
        .emitter(over -> vertx.setTimer(BETWEEN_LOOKS_MS, timer -> over.complete(null)));
  }

  private Uni<PinOutcome> compare(
      PinHolder holder, String pin, UUID session, Reservation.Slot slot) {
    return pins.matches(holder.user(), pin, slot.pinHash())
        .onFailure()
        .call(() -> slots.unused(slot))
        .flatMap(
            right ->
                right
                    ? slots
                        .right(slot)
                        .map(
                            inTime ->
                                inTime
                                    ? new PinOutcome.Valid(holder.user(), holder.santri())
                                    : new PinOutcome.Busy())
                    : wrongPin.count(holder, session, slot.id()));
  }
}
