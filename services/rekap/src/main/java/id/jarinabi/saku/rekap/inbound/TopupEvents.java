package id.jarinabi.saku.rekap.inbound;

import id.jarinabi.saku.events.TopupEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.rekap.books.ReadModels;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class TopupEvents {
  private final Inbox inbox;
  private final ReadModels models;

  TopupEvents(Inbox inbox, ReadModels models) {
    this.inbox = inbox;
    this.models = models;
  }

  @Incoming("topup")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("rekap.topup", message, TopupEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<TopupEvent> delivered) {
    return switch (delivered.event()) {
      case TopupEvent.TopupPaid paid -> models.topup(tx, paid, paid.occurredAt());
      case TopupEvent.TopupReversed back -> models.reversal(tx, back, back.occurredAt());
      case TopupEvent.TopupRequested _,
          TopupEvent.TopupExpired _,
          TopupEvent.TopupCancelled _,
          TopupEvent.TopupCompleted _ ->
          Uni.createFrom().voidItem();
    };
  }
}
