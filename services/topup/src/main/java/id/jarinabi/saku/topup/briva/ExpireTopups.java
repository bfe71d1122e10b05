package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.events.TopupEvent.TopupExpired;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.topup.request.TopupRequest;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/// Ends requests that nobody has paid in time.
@ApplicationScoped
class ExpireTopups {
  private final Transactions transactions;
  private final BrivaTopups topups;

  ExpireTopups(Transactions transactions, BrivaTopups topups) {
    this.transactions = transactions;
    this.topups = topups;
  }

  @Scheduled(
      every = "${saku.briva-topup.expire-every:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> run() {
    return transactions
        .run(
            tx ->
                topups
                    .expire(tx)
                    .onItem()
                    .transformToMulti(expired -> Multi.createFrom().iterable(expired))
                    .onItem()
                    .transformToUniAndConcatenate(topup -> tx.tell(expired(topup)))
                    .collect()
                    .last()
                    .replaceWithVoid())
        .onFailure()
        .recoverWithUni(
            fault -> {
              Log.warnf("requests expire later: %s", fault.getMessage());
              return Uni.createFrom().voidItem();
            });
  }

  private static TopupExpired expired(TopupRequest topup) {
    return new TopupExpired(
        topup.id(),
        topup.santriId(),
        topup.method().name(),
        topup.amount(),
        Objects.requireNonNull(topup.expiresAt()));
  }
}
