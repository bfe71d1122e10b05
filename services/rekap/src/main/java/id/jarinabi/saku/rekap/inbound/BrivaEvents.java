package id.jarinabi.saku.rekap.inbound;

import id.jarinabi.saku.events.BrivaEvent;
import id.jarinabi.saku.outbox.Delivered;
import id.jarinabi.saku.outbox.Inbox;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.rekap.books.ReadModels;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

@ApplicationScoped
class BrivaEvents {
  private final Inbox inbox;
  private final ReadModels models;

  BrivaEvents(Inbox inbox, ReadModels models) {
    this.inbox = inbox;
    this.models = models;
  }

  @Incoming("briva")
  Uni<Void> receive(Message<byte[]> message) {
    return inbox.take("rekap.briva", message, BrivaEvent.class, this::effect);
  }

  /// Unallocated money that is credited is told twice more: as resolved, and as paid for its
  /// santri. Resolved counts against unallocated in either case, so nothing counts twice.
  private Uni<Void> effect(Tx tx, Delivered<BrivaEvent> delivered) {
    return switch (delivered.event()) {
      case BrivaEvent.VirtualAccountPaid paid ->
          models.book(tx, "BANK_PAID", paid.amount(), paid.occurredAt());
      case BrivaEvent.UnallocatedPayment paid ->
          models.book(tx, "UNALLOCATED", paid.amount(), paid.occurredAt());
      case BrivaEvent.UnallocatedResolved resolved ->
          models.book(tx, "RESOLVED", resolved.amount(), resolved.occurredAt());
      case BrivaEvent.VirtualAccountCreated _,
          BrivaEvent.VirtualAccountFailed _,
          BrivaEvent.ReconciliationDifference _ ->
          Uni.createFrom().voidItem();
    };
  }
}
