package id.jarinabi.saku.briva.notify;

import id.jarinabi.saku.briva.bri.BriConfig;
import id.jarinabi.saku.briva.payment.BookOrRefuse;
import id.jarinabi.saku.briva.payment.BookPayment;
import id.jarinabi.saku.briva.payment.Booking;
import id.jarinabi.saku.briva.payment.Claimed;
import id.jarinabi.saku.briva.payment.Source;
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
  private final BookOrRefuse bookOrRefuse;
  private final BankMessages messages;
  private final Transactions transactions;

  ProcessMessage(
      BriConfig config,
      BookPayment bookPayment,
      BookOrRefuse bookOrRefuse,
      BankMessages messages,
      Transactions transactions) {
    this.config = config;
    this.bookPayment = bookPayment;
    this.bookOrRefuse = bookOrRefuse;
    this.messages = messages;
    this.transactions = transactions;
  }

  /// Empty when the bank may be told that all is well.
  Uni<Optional<Refusal>> run(BankMessages.Message message) {
    if (message.isReused() && message.kind() == CallKind.NOTIFICATION) {
      return Uni.createFrom().item(Optional.of(Refusal.conflict(message.kind().service)));
    }
    return transactions
        .run(
            tx ->
                switch (PaymentNote.read(message.body(), message.kind(), config.corporate())) {
                  case PaymentNote.Unreadable(var why) ->
                      refuse(tx, message, "UNREADABLE", why.message(), why);
                  case PaymentNote.Paid paid ->
                      message.kind() == CallKind.PAYMENT
                          ? bookOrRefuse(tx, message, paid)
                          : bookPayment
                              .run(tx, claimed(message, paid, Source.NOTIFICATION))
                              .flatMap(booking -> booked(tx, message, booking));
                })
        .invoke(() -> FaultPoint.reach("briva.payment.booked"));
  }

  private Uni<Optional<Refusal>> bookOrRefuse(
      Tx tx, BankMessages.Message message, PaymentNote.Paid paid) {
    return bookOrRefuse
        .run(tx, claimed(message, paid, Source.ONLINE), message.isReused())
        .flatMap(
            outcome ->
                switch (outcome) {
                  case BookOrRefuse.Outcome.Booked(var booking) -> booked(tx, message, booking);
                  case BookOrRefuse.Outcome.Refused(var reason) ->
                      refuse(
                          tx,
                          message,
                          "REFUSED",
                          reason.name(),
                          Refusal.notDue(message.kind().service, reason));
                });
  }

  private static Claimed claimed(
      BankMessages.Message message, PaymentNote.Paid paid, Source source) {
    return new Claimed(
        message.provider(),
        paid.paymentId(),
        paid.vaNumber(),
        paid.amount(),
        paid.at(),
        source,
        paid.trxId());
  }

  /// A bank that takes our no for a reason to give money back is told of a contradiction as of a
  /// fault: it may be about money that was credited.
  private Uni<Optional<Refusal>> booked(Tx tx, BankMessages.Message message, Booking booking) {
    return switch (booking) {
      case Booking.Credited _ -> conclude(tx, message, "BOOKED");
      case Booking.Repeated _ -> conclude(tx, message, "REPEATED");
      case Booking.Unallocated _ -> conclude(tx, message, "UNALLOCATED");
      case Booking.Contradicted(var reason) ->
          refuse(
              tx,
              message,
              "QUARANTINED",
              reason,
              message.kind() == CallKind.PAYMENT
                  ? Refusal.generalError(message.kind().service)
                  : Refusal.inconsistent(message.kind().service));
    };
  }

  private Uni<Optional<Refusal>> conclude(Tx tx, BankMessages.Message message, String outcome) {
    return messages
        .conclude(tx, message.id(), outcome, Optional.empty())
        .replaceWith(Optional.empty());
  }

  private Uni<Optional<Refusal>> refuse(
      Tx tx, BankMessages.Message message, String outcome, String reason, Refusal refusal) {
    return messages
        .conclude(tx, message.id(), outcome, Optional.of(reason))
        .replaceWith(Optional.of(refusal));
  }
}
