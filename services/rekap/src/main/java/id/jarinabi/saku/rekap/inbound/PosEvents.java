package id.jarinabi.saku.rekap.inbound;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.rekap.books.ReadModels;
import id.jarinabi.saku.rekap.people.Names;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class PosEvents {
  private final Inbox inbox;
  private final ReadModels models;
  private final Names names;

  PosEvents(Inbox inbox, ReadModels models, Names names) {
    this.inbox = inbox;
    this.models = models;
    this.names = names;
  }

  @Incoming("pos")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("rekap.pos", message, PosEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<PosEvent> delivered) {
    return switch (delivered.event()) {
      case PosEvent.PurchaseCompleted sale -> models.sale(tx, sale, sale.occurredAt());
      case PosEvent.PurchaseVoided gone ->
          models.takenBack(tx, gone, gone.soldAt(), gone.occurredAt());
      case PosEvent.UnitChanged unit -> names.unit(tx, unit);
      case PosEvent.ProductChanged _,
          PosEvent.PurchaseFailed _,
          PosEvent.PaymentRequested _,
          PosEvent.PaymentConfirmed _,
          PosEvent.PaymentExpired _ ->
          Uni.createFrom().voidItem();
    };
  }
}
