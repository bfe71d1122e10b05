package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.peer.Pin;
import id.jarinabi.saku.pos.santri.SantriNames;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/// A cashier sells, once per key. The key is looked up before anything else, the PIN too: what
/// was answered once is answered again.
@ApplicationScoped
class Sell {
  private static final String CALL = "POST /api/pos/transactions";

  private final Pool pool;
  private final Fingerprints fingerprints;
  private final SaleKeys keys;
  private final RepeatSale repeat;
  private final SantriNames names;
  private final PriceOrder prices;
  private final RecordSale record;
  private final CollectPayment payment;

  Sell(
      Pool pool,
      Fingerprints fingerprints,
      SaleKeys keys,
      RepeatSale repeat,
      SantriNames names,
      PriceOrder prices,
      RecordSale record,
      CollectPayment payment) {
    this.pool = pool;
    this.fingerprints = fingerprints;
    this.keys = keys;
    this.repeat = repeat;
    this.names = names;
    this.prices = prices;
    this.record = record;
    this.payment = payment;
  }

  Uni<SaleOutcome> sell(Caller cashier, IdempotencyKey key, PurchaseForm form) {
    var unit = OwnUnit.of(cashier);
    var fingerprint = fingerprints.of(CALL, form.withoutPin());
    return keys.find(cashier.userId(), key)
        .flatMap(
            used ->
                used.isPresent()
                    ? repeat.answer(used.get(), fingerprint)
                    : first(cashier, unit, key, fingerprint, form));
  }

  private Uni<SaleOutcome> first(
      Caller cashier, UnitId unit, IdempotencyKey key, byte[] fingerprint, PurchaseForm form) {
    var pin = Pin.required(form.pin());
    return names
        .requireBuyer(pool, form.ownerSantriId(), form.buyer())
        .chain(() -> prices.price(pool, unit, form))
        .map(cart -> sale(cashier, unit, form, cart))
        .flatMap(
            sale ->
                record
                    .underKey(sale, key, fingerprint)
                    .flatMap(
                        recorded ->
                            recorded
                                ? payment.collect(sale, pin)
                                : overtaken(cashier, key, fingerprint)));
  }

  private static NewSale sale(Caller cashier, UnitId unit, PurchaseForm form, Cart cart) {
    return new NewSale(
        Uuid7.next(), unit, cashier.userId(), form.ownerSantriId(), form.buyer(), cart, cashier);
  }

  /// The same key was recorded between our look and our attempt, and may be free again by now.
  private Uni<SaleOutcome> overtaken(Caller cashier, IdempotencyKey key, byte[] fingerprint) {
    return keys.find(cashier.userId(), key)
        .flatMap(
            used -> repeat.answer(used.orElseThrow(IdempotencyKey::stillRunning), fingerprint));
  }
}
