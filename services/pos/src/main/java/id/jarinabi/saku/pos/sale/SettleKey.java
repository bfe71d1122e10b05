package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/// A device that lost the PIN asks what became of its key, and learns it for good.
@ApplicationScoped
class SettleKey {
  /// A sale that is at work is given this long to finish; then it is settled or fenced.
  private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

  private static final int LOOKS = 10;

  private final SaleKeys keys;
  private final Sales sales;
  private final RepeatSale repeat;

  SettleKey(SaleKeys keys, Sales sales, RepeatSale repeat) {
    this.keys = keys;
    this.sales = sales;
    this.repeat = repeat;
  }

  /// 404 `not_charged` for a key without a sale, for ever: it is fenced by asking.
  Uni<SaleOutcome> settle(UserId caller, IdempotencyKey key) {
    return keys.fence(caller, key)
        .flatMap(
            fenced -> {
              if (fenced) {
                throw RefusalProblems.notCharged();
              }
              return keys.find(caller, key);
            })
        .flatMap(
            used -> {
              // Free again since a moment ago: its sale was refused or withdrawn.
              var sale = used.orElseThrow(IdempotencyKey::stillRunning).sale();
              if (sale == null) {
                throw RefusalProblems.notCharged();
              }
              return afterItsRequest(sale).flatMap(repeat::decided);
            });
  }

  private Uni<Sale> afterItsRequest(UUID id) {
    return Uni.createFrom()
        .deferred(() -> sales.get(id))
        .repeat()
        .withDelay(LOOK_AGAIN)
        .whilst(Sale::isRunning)
        .select()
        .first(LOOKS)
        .collect()
        .last();
  }
}
