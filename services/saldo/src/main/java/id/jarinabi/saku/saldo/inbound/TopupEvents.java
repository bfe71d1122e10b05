package id.jarinabi.saku.saldo.inbound;

import id.jarinabi.saku.events.TopupEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.saldo.balance.CreditTopup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class TopupEvents {
  private final Inbox inbox;
  private final CreditTopup creditTopup;

  TopupEvents(Inbox inbox, CreditTopup creditTopup) {
    this.inbox = inbox;
    this.creditTopup = creditTopup;
  }

  @Incoming("topup")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("saldo.topup", message, TopupEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<TopupEvent> delivered) {
    return switch (delivered.event()) {
      case TopupEvent.TopupPaid paid -> creditTopup.run(tx, paid);
      // A reversal was booked here already when topup asked for it.
      case TopupEvent.TopupRequested _,
          TopupEvent.TopupExpired _,
          TopupEvent.TopupCancelled _,
          TopupEvent.TopupCompleted _,
          TopupEvent.TopupReversed _ ->
          Uni.createFrom().voidItem();
    };
  }
}
