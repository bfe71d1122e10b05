package id.jarinabi.saku.pos.sale;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends the sales whose request is gone: lost answers, hung-up clients, crashed pods. Needs
/// saldo, not Kafka.
@ApplicationScoped
class PendingSweeper {
  private static final int AT_ONCE = 20;

  private final Sales sales;
  private final SettleSale settle;

  PendingSweeper(Sales sales, SettleSale settle) {
    this.sales = sales;
    this.settle = settle;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sweep() {
    return sales
        .takeDue(AT_ONCE)
        .onItem()
        .transformToMulti(due -> Multi.createFrom().iterable(due))
        .onItem()
        .transformToUniAndMerge(this::settle)
        .onItem()
        .ignoreAsUni()
        .onFailure()
        .invoke(failure -> Log.warnf("pending sales not looked at: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  /// One that cannot be settled now is due again soon.
  private Uni<Void> settle(Sales.Due due) {
    return settle
        .settle(due.id(), due.owner())
        .invoke(
            sale -> {
              if (!sale.isPending()) {
                Log.infof("sale %s was left pending; it is %s now", sale.id(), sale.status());
              }
            })
        .onFailure()
        .invoke(failure -> Log.warnf("sale %s not settled: %s", due.id(), failure.getMessage()))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }
}
