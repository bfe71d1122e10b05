package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Answers a call that was made before.
@ApplicationScoped
public class RepeatSale {
  private final Sales sales;
  private final SettleSale settle;

  RepeatSale(Sales sales, SettleSale settle) {
    this.sales = sales;
    this.settle = settle;
  }

  /// 409 while the first call may still be at work; later saldo is asked what became of it.
  public Uni<SaleOutcome> answer(UUID saleId) {
    return sales
        .get(saleId)
        .flatMap(
            sale -> {
              if (sale.isRunning()) {
                throw IdempotencyKey.stillRunning();
              }
              return decided(sale);
            });
  }

  Uni<SaleOutcome> answer(SaleKeys.Used used, byte[] fingerprint) {
    if (used.sale() == null) {
      throw RefusalProblems.notCharged();
    }
    if (!used.isFor(fingerprint)) {
      throw IdempotencyKey.reused();
    }
    return answer(used.sale());
  }

  Uni<SaleOutcome> decided(Sale sale) {
    var known =
        sale.isPending()
            ? settle.settle(sale.id(), sale.ownerSantriId())
            : Uni.createFrom().item(sale);
    return known.map(one -> SaleOutcome.of(one, true));
  }
}
