package id.jarinabi.saku.pos.request;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.pos.cart.Cart;
import id.jarinabi.saku.pos.sale.NewSale;
import id.jarinabi.saku.pos.sale.PriceOrder;
import id.jarinabi.saku.pos.santri.SantriNames;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.caller.OwnUnit;
import id.jarinabi.saku.web.idempotency.Fingerprints;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import id.jarinabi.saku.web.idempotency.OncePerKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/// A cashier asks the owner to pay on the owner's own device. The cart is priced and frozen now.
@ApplicationScoped
class AskForPayment {
  private static final String CALL = "POST /api/pos/payment-requests";

  private final Fingerprints fingerprints;
  private final OncePerKey once;
  private final SantriNames names;
  private final PriceOrder prices;
  private final PaymentRequests requests;

  AskForPayment(
      Fingerprints fingerprints,
      OncePerKey once,
      SantriNames names,
      PriceOrder prices,
      PaymentRequests requests) {
    this.fingerprints = fingerprints;
    this.once = once;
    this.names = names;
    this.prices = prices;
    this.requests = requests;
  }

  Uni<Response> ask(Caller cashier, IdempotencyKey key, PaymentRequestForm form) {
    var unit = OwnUnit.of(cashier);
    return once.run(
        cashier.userId(),
        key,
        fingerprints.of(CALL, form),
        tx ->
            names
                .require(tx.sql(), "ownerSantriId", form.ownerSantriId())
                .chain(() -> names.requireBuyer(tx.sql(), form.ownerSantriId(), form.buyer()))
                .chain(() -> prices.price(tx.sql(), unit, form))
                .flatMap(cart -> add(tx, request(cashier, form, cart))));
  }

  private static NewSale request(Caller cashier, PaymentRequestForm form, Cart cart) {
    return new NewSale(
        Uuid7.next(),
        OwnUnit.of(cashier),
        cashier.userId(),
        form.ownerSantriId(),
        form.buyer(),
        cart,
        cashier);
  }

  private Uni<OncePerKey.Answer> add(Tx tx, NewSale request) {
    return requests
        .add(tx, request)
        .chain(() -> requests.get(tx, request.id(), Party.of(request.asker())))
        .call(
            added ->
                tx.tell(
                    new PosEvent.PaymentRequested(
                        added.id(),
                        added.unitId(),
                        added.ownerSantriId(),
                        added.cart().total(),
                        added.expiresAt())))
        .map(added -> new OncePerKey.Answer(201, PaymentRequestView.of(added)));
  }
}
