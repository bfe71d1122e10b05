package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.pos.peer.Pin;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.pin.PinChecks;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a whole sale back, once, with the PIN of whoever does it. The unit's admin may until it
/// is claimed, admin keuangan also afterwards. saldo refunds the owner by the event.
@ApplicationScoped
class VoidSale {
  private final Voids voids;
  private final PinChecks pins;

  VoidSale(Voids voids, PinChecks pins) {
    this.voids = voids;
    this.pins = pins;
  }

  Uni<VoidAnswer> voidSale(Caller caller, UUID id, VoidForm form) {
    var anyUnit = caller.is(Role.ADMIN_KEUANGAN);
    var unit = anyUnit ? null : OwnUnit.of(caller).value();
    var pin = Pin.required(form.pin());
    return requirePossible(id, unit)
        .chain(() -> pins.require(caller, pin.digits()))
        .chain(() -> voids.take(caller, id, unit, form.reason()))
        .flatMap(
            taken ->
                taken.isPresent()
                    ? Uni.createFrom().item(taken.get())
                    : requirePossible(id, unit).chain(VoidSale::inexplicable));
  }

  private Uni<Void> requirePossible(UUID id, @Nullable UUID unit) {
    return voids
        .look(id, unit)
        .invoke(
            found -> {
              var sale = found.orElseThrow(Problem::notFound);
              switch (sale.status()) {
                case VOIDED ->
                    throw Problem.of(409, "already_voided", "Transaksi ini sudah dibatalkan.");
                case PENDING, DECLINED ->
                    throw Problem.of(
                        409, "not_completed", "Hanya transaksi yang selesai dapat dibatalkan.");
                case COMPLETED -> {
                  if (unit != null && sale.claimed()) {
                    throw Problem.of(
                        409,
                        "already_claimed",
                        "Transaksi ini sudah masuk klaim. Minta admin keuangan membatalkannya.");
                  }
                }
              }
            })
        .replaceWithVoid();
  }

  /// Possible before and after, yet not done: only a fault of ours explains it.
  private static Uni<VoidAnswer> inexplicable() {
    return Uni.createFrom().failure(new IllegalStateException("a void that was possible failed"));
  }
}
