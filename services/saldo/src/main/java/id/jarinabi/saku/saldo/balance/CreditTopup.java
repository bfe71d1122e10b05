package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.TopupEvent.TopupPaid;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// The pondok has the money: the santri gets it, once per top-up.
@ApplicationScoped
public class CreditTopup {
  private final BalanceMutations mutations;

  CreditTopup(BalanceMutations mutations) {
    this.mutations = mutations;
  }

  /// Also for a santri of whom nothing is known yet: topics have no order among each other.
  public Uni<Void> run(Tx tx, TopupPaid paid) {
    return mutations
        .lock(tx, paid.santriId())
        .chain(
            () ->
                mutations.find(
                    tx, paid.topupId(), MutationKind.CASH_TOPUP, MutationKind.BRIVA_TOPUP))
        .flatMap(known -> known.isPresent() ? Uni.createFrom().voidItem() : credit(tx, paid));
  }

  private Uni<Void> credit(Tx tx, TopupPaid paid) {
    return mutations
        .credit(
            tx, paid.santriId(), MutationKind.ofTopup(paid.method()), paid.topupId(), paid.amount())
        .flatMap(booked -> tx.tell(credited(booked)));
  }

  private static SaldoCredited credited(Mutation booked) {
    return new SaldoCredited(
        booked.santriId(),
        booked.id(),
        booked.kind().name(),
        booked.reference(),
        booked.amount(),
        booked.balanceBefore(),
        booked.balanceAfter(),
        booked.version(),
        booked.occurredAt());
  }
}
