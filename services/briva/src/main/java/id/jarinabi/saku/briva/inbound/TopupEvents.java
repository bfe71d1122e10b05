package id.jarinabi.saku.briva.inbound;

import id.jarinabi.saku.briva.bill.Bills;
import id.jarinabi.saku.events.TopupEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class TopupEvents {
  private final Inbox inbox;
  private final Bills bills;

  TopupEvents(Inbox inbox, Bills bills) {
    this.inbox = inbox;
    this.bills = bills;
  }

  @Incoming("topup")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("briva.topup", message, TopupEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<TopupEvent> delivered) {
    return switch (delivered.event()) {
      case TopupEvent.TopupExpired told -> bills.closingTopup(tx, told.topupId());
      case TopupEvent.TopupCancelled told -> bills.closingTopup(tx, told.topupId());
      case TopupEvent.TopupRequested _,
          TopupEvent.TopupPaid _,
          TopupEvent.TopupCompleted _,
          TopupEvent.TopupReversed _ ->
          Uni.createFrom().voidItem();
    };
  }
}
