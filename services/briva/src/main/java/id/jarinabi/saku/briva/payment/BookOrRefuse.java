package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.briva.bill.Bills;
import id.jarinabi.saku.briva.bill.NotDue;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Books a payment that the bank gives back where we refuse it. It must pay the bill that stands,
/// in full. Refused is only what can be known to be no money of ours: where a refusal might undo
/// what was credited, the payment is contradicted, and a person looks.
@ApplicationScoped
public class BookOrRefuse {
  private final BookPayment bookPayment;
  private final Bills bills;
  private final Payments payments;
  private final RefusedPayments refusals;

  BookOrRefuse(BookPayment bookPayment, Bills bills, Payments payments, RefusedPayments refusals) {
    this.bookPayment = bookPayment;
    this.bills = bills;
    this.payments = payments;
    this.refusals = refusals;
  }

  /// What came of it.
  public sealed interface Outcome {
    record Booked(Booking booking) implements Outcome {}

    record Refused(NotDue reason) implements Outcome {}
  }

  /// `isReused`: something else came under the number of this message before. Then it is believed
  /// only where it says what we know.
  public Uni<Outcome> run(Tx tx, Claimed claimed, boolean isReused) {
    return bookPayment
        .inTurn(tx, claimed)
        .chain(() -> payments.told(tx, claimed))
        .flatMap(
            told ->
                isToldAgain(told, claimed)
                    ? repeated(tx, told.getFirst(), claimed)
                    : unlessRefused(tx, claimed, told, isReused));
  }

  private static boolean isToldAgain(List<Payment> told, Claimed claimed) {
    return !told.isEmpty() && told.stream().allMatch(payment -> payment.agreesWith(claimed));
  }

  private Uni<Outcome> unlessRefused(Tx tx, Claimed claimed, List<Payment> told, boolean isReused) {
    return refusals
        .of(tx, claimed)
        .flatMap(
            reason ->
                reason.isPresent()
                    ? item(new Outcome.Refused(reason.get()))
                    : told.isEmpty()
                        ? unlessUnnamed(tx, claimed, isReused)
                        : contradicted("payment_id_reused"));
  }

  private Uni<Outcome> unlessUnnamed(Tx tx, Claimed claimed, boolean isReused) {
    return bookPayment
        .nameOnly(tx, claimed)
        .flatMap(
            named ->
                named
                    ? payments
                        .told(tx, claimed)
                        .flatMap(told -> repeated(tx, told.getFirst(), claimed))
                    : payments
                        .sameMoment(tx, claimed)
                        .flatMap(
                            twin ->
                                twin.isPresent()
                                    ? contradicted("same_moment")
                                    : isReused
                                        ? refused(tx, claimed, NotDue.MESSAGE_REUSED)
                                        : decide(tx, claimed)));
  }

  private Uni<Outcome> decide(Tx tx, Claimed claimed) {
    return bills
        .newest(tx.sql(), claimed.provider(), claimed.vaNumber())
        .flatMap(
            newest -> {
              var reason = notDue(newest, claimed);
              if (reason.isEmpty()) {
                return bookPayment
                    .credited(tx, claimed, newest.orElseThrow().bill(), true)
                    .map(Outcome.Booked::new);
              }
              return reason.get() == NotDue.PAID
                  ? unlessNameless(tx, claimed, newest.orElseThrow())
                  : refused(tx, claimed, reason.get());
            });
  }

  private static Optional<NotDue> notDue(Optional<Bills.Due> newest, Claimed claimed) {
    if (newest.isEmpty()) {
      return Optional.of(NotDue.NO_BILL);
    }
    var reason = newest.get().notDue();
    return reason.isEmpty() && newest.get().bill().amount() != claimed.amount()
        ? Optional.of(NotDue.OTHER_AMOUNT)
        : reason;
  }

  /// A payment of which only the status of its bill has told us may be this very one.
  private Uni<Outcome> unlessNameless(Tx tx, Claimed claimed, Bills.Due paid) {
    return payments
        .ofBill(tx, paid.bill().id())
        .flatMap(
            payment ->
                payment.filter(known -> known.bankPaymentId() == null).isPresent()
                    ? contradicted("paid_without_a_name")
                    : refused(tx, claimed, NotDue.PAID));
  }

  private Uni<Outcome> refused(Tx tx, Claimed claimed, NotDue reason) {
    return refusals.keep(tx, claimed, reason).replaceWith(new Outcome.Refused(reason));
  }

  private Uni<Outcome> repeated(Tx tx, Payment known, Claimed claimed) {
    return payments
        .ofTransaction(tx, known.id(), claimed.trxId())
        .replaceWith(new Outcome.Booked(new Booking.Repeated(known.id())));
  }

  private static Uni<Outcome> contradicted(String reason) {
    return item(new Outcome.Booked(new Booking.Contradicted(reason)));
  }

  private static Uni<Outcome> item(Outcome outcome) {
    return Uni.createFrom().item(outcome);
  }
}
