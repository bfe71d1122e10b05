package id.jarinabi.saku.topup.inbound;

import id.jarinabi.saku.events.SaldoEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.cash.FinishReversal;
import id.jarinabi.saku.topup.request.CompleteTopup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class SaldoEvents {
  private static final String TOPUP_REVERSAL = "TOPUP_REVERSAL";

  private final Inbox inbox;
  private final CompleteTopup complete;
  private final FinishReversal finishReversal;

  SaldoEvents(Inbox inbox, CompleteTopup complete, FinishReversal finishReversal) {
    this.inbox = inbox;
    this.complete = complete;
    this.finishReversal = finishReversal;
  }

  @Incoming("saldo")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("topup.saldo", message, SaldoEvent.class, this::effect);
  }

  private Uni<Void> effect(Tx tx, Delivered<SaldoEvent> delivered) {
    return switch (delivered.event()) {
      case SaldoEvent.SaldoCredited booked -> complete.run(tx, booked);
      // Finishes what a crash between saldo's commit and ours has left half done.
      case SaldoEvent.SaldoDebited booked when booked.kind().equals(TOPUP_REVERSAL) ->
          finishReversal.run(tx, booked.reference()).replaceWithVoid();
      case SaldoEvent.SaldoDebited _,
          SaldoEvent.SaldoReversed _,
          SaldoEvent.DebitDeclined _,
          SaldoEvent.SpendingRuleChanged _ ->
          Uni.createFrom().voidItem();
    };
  }
}
