package id.jarinabi.saku.topup.inbound;

import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.briva.PayTopup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class BrivaEvents {
  private final Inbox inbox;
  private final PayTopup payTopup;

  BrivaEvents(Inbox inbox, PayTopup payTopup) {
    this.inbox = inbox;
    this.payTopup = payTopup;
  }

  @Incoming("briva")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("topup.briva", message, BrivaEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<BrivaEvent> delivered) {
    return switch (delivered.event()) {
      case BrivaEvent.VirtualAccountPaid told -> payTopup.run(tx, told);
      case BrivaEvent.VirtualAccountCreated _,
          BrivaEvent.VirtualAccountFailed _,
          BrivaEvent.UnallocatedPayment _,
          BrivaEvent.UnallocatedResolved _,
          BrivaEvent.ReconciliationDifference _ ->
          Uni.createFrom().voidItem();
    };
  }
}
