package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import id.jarinabi.saku.events.SaldoEvent.SaldoReversed;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A sale was taken back whole: its owner gets the money and the jatah of that day again, once.
@ApplicationScoped
public class ReversePurchase {
  private final BalanceMutations mutations;

  ReversePurchase(BalanceMutations mutations) {
    this.mutations = mutations;
  }

  /// Fails when the purchase was never debited, so that the event is parked, not lost.
  public Uni<Void> run(Tx tx, PurchaseVoided voided) {
    return mutations
        .lock(tx, voided.ownerSantriId())
        .chain(() -> mutations.find(tx, voided.purchaseId(), MutationKind.PURCHASE_VOID))
        .flatMap(known -> known.isPresent() ? Uni.createFrom().voidItem() : reverse(tx, voided));
  }

  private Uni<Void> reverse(Tx tx, PurchaseVoided voided) {
    return mutations
        .find(tx, voided.purchaseId(), MutationKind.PURCHASE)
        .map(
            found ->
                found
                    .filter(sale -> sale.santriId().equals(voided.ownerSantriId()))
                    .orElseThrow(
                        () -> new IllegalStateException("never debited: " + voided.purchaseId())))
        .flatMap(
            sale ->
                mutations
                    .reverse(tx, sale, MutationKind.PURCHASE_VOID)
                    .flatMap(booked -> tx.tell(reversed(booked, sale))));
  }

  private static SaldoReversed reversed(Mutation booked, Mutation sale) {
    return new SaldoReversed(
        booked.santriId(),
        booked.id(),
        sale.id(),
        booked.reference(),
        booked.unitId(),
        booked.amount(),
        booked.balanceBefore(),
        booked.balanceAfter(),
        booked.version(),
        booked.occurredAt());
  }
}
