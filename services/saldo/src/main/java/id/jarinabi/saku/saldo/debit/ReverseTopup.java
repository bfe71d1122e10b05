package id.jarinabi.saku.saldo.debit;

import static id.jarinabi.saku.saldo.balance.MutationKind.BRIVA_TOPUP;
import static id.jarinabi.saku.saldo.balance.MutationKind.CASH_TOPUP;
import static id.jarinabi.saku.saldo.balance.MutationKind.TOPUP_REVERSAL;

import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.saldo.balance.BalanceMutations;
import id.jarinabi.saku.saldo.balance.Mutation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A mistaken top-up is taken back, once per top-up and only while the money is still there.
@ApplicationScoped
class ReverseTopup {
  private final Transactions transactions;
  private final BalanceMutations mutations;

  ReverseTopup(Transactions transactions, BalanceMutations mutations) {
    this.transactions = transactions;
    this.mutations = mutations;
  }

  Uni<TopupReversalAnswer> run(TopupReversalRequest request) {
    return transactions.run(
        tx ->
            mutations
                .lock(tx, request.santriId())
                .flatMap(balance -> decide(tx, request, balance)));
  }

  private Uni<TopupReversalAnswer> decide(Tx tx, TopupReversalRequest request, long balance) {
    return mutations
        .find(tx, request.topupId(), TOPUP_REVERSAL)
        .flatMap(
            done ->
                done.isPresent()
                    ? Uni.createFrom().item(TopupReversalAnswer.debited(done.get().balanceAfter()))
                    : takeBack(tx, request, balance));
  }

  private Uni<TopupReversalAnswer> takeBack(Tx tx, TopupReversalRequest request, long balance) {
    return mutations
        .find(tx, request.topupId(), CASH_TOPUP, BRIVA_TOPUP)
        .map(
            found ->
                found
                    .filter(credit -> credit.santriId().equals(request.santriId()))
                    .filter(credit -> credit.amount() == request.amount()))
        .flatMap(
            credit -> {
              if (credit.isEmpty()) {
                return Uni.createFrom().item(TopupReversalAnswer.notCredited());
              }
              return balance < request.amount()
                  ? Uni.createFrom().item(TopupReversalAnswer.insufficient(balance))
                  : book(tx, credit.get());
            });
  }

  private Uni<TopupReversalAnswer> book(Tx tx, Mutation credit) {
    return mutations
        .reverse(tx, credit, TOPUP_REVERSAL)
        .call(booked -> tx.tell(debited(booked)))
        .map(booked -> TopupReversalAnswer.debited(booked.balanceAfter()));
  }

  private static SaldoDebited debited(Mutation booked) {
    return new SaldoDebited(
        booked.santriId(),
        booked.id(),
        booked.kind().name(),
        booked.reference(),
        null,
        -booked.amount(),
        booked.balanceBefore(),
        booked.balanceAfter(),
        booked.version(),
        null,
        null,
        null,
        booked.occurredAt());
  }
}
