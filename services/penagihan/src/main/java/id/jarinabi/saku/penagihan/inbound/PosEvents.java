package id.jarinabi.saku.penagihan.inbound;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.penagihan.receipt.Names;
import id.jarinabi.saku.penagihan.verify.ToldSales;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class PosEvents {
  private final Inbox inbox;
  private final Names names;
  private final ToldSales sales;

  PosEvents(Inbox inbox, Names names, ToldSales sales) {
    this.inbox = inbox;
    this.names = names;
    this.sales = sales;
  }

  @Incoming("pos")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("penagihan.pos", message, PosEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<PosEvent> delivered) {
    return switch (delivered.event()) {
      case PosEvent.UnitChanged told -> names.ofUnit(tx, told);
      case PosEvent.PurchaseCompleted told -> sales.sold(tx, told);
      case PosEvent.PurchaseVoided told -> sales.voided(tx, told);
      case PosEvent.ProductChanged _,
          PosEvent.PurchaseFailed _,
          PosEvent.PaymentRequested _,
          PosEvent.PaymentConfirmed _,
          PosEvent.PaymentExpired _ ->
          Uni.createFrom().voidItem();
    };
  }
}
