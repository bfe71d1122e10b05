package id.jarinabi.saku.rekap.inbound;

import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.rekap.books.ClaimWord;
import id.jarinabi.saku.rekap.books.Figures;
import id.jarinabi.saku.rekap.books.ReadModels;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class PenagihanEvents {
  private final Inbox inbox;
  private final ReadModels models;
  private final Figures figures;

  PenagihanEvents(Inbox inbox, ReadModels models, Figures figures) {
    this.inbox = inbox;
    this.models = models;
    this.figures = figures;
  }

  @Incoming("penagihan")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("rekap.penagihan", message, PenagihanEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<PenagihanEvent> delivered) {
    return switch (delivered.event()) {
      case PenagihanEvent.ClaimSubmitted told ->
          models.claim(tx, told, ClaimWord.SUBMITTED, told.occurredAt());
      case PenagihanEvent.ClaimSettled told ->
          models.claim(tx, told, ClaimWord.SETTLED, told.occurredAt());
      case PenagihanEvent.ClaimRejected told ->
          models.claim(tx, told, ClaimWord.ENDED, told.occurredAt());
      case PenagihanEvent.ClaimCancelled told ->
          models.claim(tx, told, ClaimWord.ENDED, told.occurredAt());
      case PenagihanEvent.CashCounted told ->
          figures.cash(tx, told.date(), told.amount(), told.occurredAt(), told.countId());
      case PenagihanEvent.BankFigureEntered told ->
          figures.bank(tx, told.date(), told.amount(), told.occurredAt(), told.figureId());
      case PenagihanEvent.ClaimAuthorized _,
          PenagihanEvent.ClaimOverdue _,
          PenagihanEvent.CashReceived _ ->
          Uni.createFrom().voidItem();
    };
  }
}
