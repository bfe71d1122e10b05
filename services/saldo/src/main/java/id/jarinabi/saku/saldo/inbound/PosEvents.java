package id.jarinabi.saku.saldo.inbound;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.saldo.balance.ReversePurchase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class PosEvents {
  private final Inbox inbox;
  private final ReversePurchase reversePurchase;

  PosEvents(Inbox inbox, ReversePurchase reversePurchase) {
    this.inbox = inbox;
    this.reversePurchase = reversePurchase;
  }

  @Incoming("pos")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("saldo.pos", message, PosEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<PosEvent> delivered) {
    return switch (delivered.event()) {
      case PosEvent.PurchaseVoided voided -> reversePurchase.run(tx, voided);
      case PosEvent.UnitChanged _,
          PosEvent.ProductChanged _,
          PosEvent.PurchaseCompleted _,
          PosEvent.PurchaseFailed _,
          PosEvent.PaymentRequested _,
          PosEvent.PaymentConfirmed _,
          PosEvent.PaymentExpired _ ->
          Uni.createFrom().voidItem();
    };
  }
}
