package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bri.BriConfig;
import id.jarinabi.saku.briva.payment.BookPayment;
import id.jarinabi.saku.briva.payment.Booking;
import id.jarinabi.saku.briva.payment.Claimed;
import id.jarinabi.saku.briva.payment.Source;
import id.jarinabi.saku.briva.snap.SnapCode;
import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Makes of a kept message what it says. Safe to run again and by two at once: what a payment is
/// worth is decided where it is booked.
@ApplicationScoped
class ProcessMessage {
  private final BriConfig config;
  private final BookPayment bookPayment;
  private final BankMessages messages;
  private final Transactions transactions;

  ProcessMessage(
      BriConfig config, BookPayment bookPayment, BankMessages messages, Transactions transactions) {
    this.config = config;
    this.bookPayment = bookPayment;
    this.messages = messages;
    this.transactions = transactions;
  }

  /// Empty when the bank may be told that all is well.
  Uni<Optional<Refusal>> run(BankMessages.Message message) {
    if (message.isReused()) {
      return Uni.createFrom().item(Optional.of(Refusal.conflict(SnapCode.NOTIFY)));
    }
    return transactions
        .run(
            tx ->
                switch (PaymentNote.read(message.body(), config.corporate())) {
                  case PaymentNote.Unreadable(var why) ->
                      messages
                          .conclude(tx, message.id(), "UNREADABLE", Optional.of(why.message()))
                          .replaceWith(Optional.of(why));
                  case PaymentNote.Paid paid -> book(tx, message, paid);
                })
        .invoke(() -> FaultPoint.reach("briva.payment.booked"));
  }

  private Uni<Optional<Refusal>> book(Tx tx, BankMessages.Message message, PaymentNote.Paid paid) {
    var claimed =
        new Claimed(
            message.provider(),
            paid.paymentId(),
            paid.vaNumber(),
            paid.amount(),
            paid.at(),
            Source.NOTIFICATION);
    return bookPayment
        .run(tx, claimed)
        .flatMap(
            booking ->
                switch (booking) {
                  case Booking.Credited _ -> conclude(tx, message, "BOOKED");
                  case Booking.Repeated _ -> conclude(tx, message, "REPEATED");
                  case Booking.Unallocated _ -> conclude(tx, message, "UNALLOCATED");
                  case Booking.Contradicted(var reason) ->
                      messages
                          .conclude(tx, message.id(), "QUARANTINED", Optional.of(reason))
                          .replaceWith(Optional.of(Refusal.inconsistent(SnapCode.NOTIFY)));
                });
  }

  private Uni<Optional<Refusal>> conclude(Tx tx, BankMessages.Message message, String outcome) {
    return messages
        .conclude(tx, message.id(), outcome, Optional.empty())
        .replaceWith(Optional.empty());
  }
}
