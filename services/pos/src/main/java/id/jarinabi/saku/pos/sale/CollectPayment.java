package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.pos.peer.DebitVerdict;
import id.jarinabi.saku.pos.peer.Debits;
import id.jarinabi.saku.pos.peer.Pin;
import id.jarinabi.saku.pos.peer.PinChecks;
import id.jarinabi.saku.pos.peer.PinVerdict;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Asks identity for the PIN's word and saldo for the money of a sale that is recorded. Until the
/// debit is sent, whatever goes wrong withdraws the sale; from then on only saldo's word ends it.
@ApplicationScoped
public class CollectPayment {
  /// A caller is answered within five seconds.
  private static final Duration DEADLINE = Duration.ofMillis(4_400);

  private static final Duration LEAST_FOR_A_DEBIT = Duration.ofMillis(500);

  private final PinChecks pins;
  private final Debits debits;
  private final DecideSale decide;
  private final Sales sales;

  CollectPayment(PinChecks pins, Debits debits, DecideSale decide, Sales sales) {
    this.pins = pins;
    this.debits = debits;
    this.decide = decide;
    this.sales = sales;
  }

  public Uni<SaleOutcome> collect(NewSale sale, Pin pin) {
    long started = System.nanoTime();
    var purchase = new PinChecks.Purchase(sale.id(), sale.unitId(), sale.cart());
    return pins.ofSantri(sale.ownerSantriId(), pin, sale.asker().sessionId(), purchase)
        .onFailure()
        .call(() -> sales.withdraw(sale.id()))
        .flatMap(
            verdict ->
                switch (verdict) {
                  case PinVerdict.Valid valid -> debit(sale, purchase, valid, started);
                  case PinVerdict.Wrong wrong -> decline(sale, Refusal.wrongPin(wrong));
                  case PinVerdict.Locked locked -> decline(sale, Refusal.lockedPin(locked));
                  case PinVerdict.SantriInactive _ -> decline(sale, Refusal.of("santri_inactive"));
                  case PinVerdict.NoPinYet _ -> decline(sale, Refusal.noPinYet());
                  case PinVerdict.NoSuchPerson _ ->
                      withdraw(
                          sale,
                          Problem.invalid("ownerSantriId", "unknown", "Santri tidak ditemukan."));
                  case PinVerdict.Busy _ -> withdraw(sale, Problem.rateLimited(1));
                });
  }

  private Uni<SaleOutcome> debit(
      NewSale sale, PinChecks.Purchase purchase, PinVerdict.Valid valid, long started) {
    var left = DEADLINE.minusNanos(System.nanoTime() - started);
    var patience = left.compareTo(LEAST_FOR_A_DEBIT) < 0 ? LEAST_FOR_A_DEBIT : left;
    return debits
        .debit(purchase, sale.ownerSantriId(), valid.assertion(), patience)
        .flatMap(
            verdict ->
                verdict instanceof DebitVerdict.NotDone
                    ? withdraw(sale, Problem.temporarilyUnavailable())
                    : conclude(sale, verdict));
  }

  /// Money may have moved: a fault of ours must not look as if nothing had happened.
  private Uni<SaleOutcome> conclude(NewSale sale, DebitVerdict verdict) {
    return decide
        .by(verdict, sale.id())
        .map(decided -> SaleOutcome.of(decided, false))
        .onFailure(failure -> !(failure instanceof Problem))
        .invoke(failure -> Log.errorf(failure, "sale %s is not decided yet", sale.id()))
        .onFailure(failure -> !(failure instanceof Problem))
        .recoverWithItem(new SaleOutcome.Open(sale.id()));
  }

  private Uni<SaleOutcome> decline(NewSale sale, Refusal refusal) {
    return decide.decline(sale.id(), refusal).map(declined -> SaleOutcome.of(declined, false));
  }

  private Uni<SaleOutcome> withdraw(NewSale sale, Problem problem) {
    return sales.withdraw(sale.id()).chain(() -> Uni.createFrom().failure(problem));
  }
}
