package id.jarinabi.saku.rekap.inbound;

import id.jarinabi.saku.events.SaldoEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.rekap.books.ReadModels;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class SaldoEvents {
  private static final String VOID = "PURCHASE_VOID";

  private final Inbox inbox;
  private final ReadModels models;

  SaldoEvents(Inbox inbox, ReadModels models) {
    this.inbox = inbox;
    this.models = models;
  }

  @Incoming("saldo")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("rekap.saldo", message, SaldoEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<SaldoEvent> delivered) {
    return switch (delivered.event()) {
      case SaldoEvent.SaldoCredited in -> models.moneyIn(tx, in, in.kind(), in.occurredAt());
      case SaldoEvent.SaldoDebited out -> models.moneyOut(tx, out, out.kind(), out.occurredAt());
      case SaldoEvent.SaldoReversed back -> models.moneyIn(tx, back, VOID, back.occurredAt());
      case SaldoEvent.DebitDeclined _, SaldoEvent.SpendingRuleChanged _ ->
          Uni.createFrom().voidItem();
    };
  }
}
