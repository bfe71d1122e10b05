package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.briva.bill.Bill;
import id.jarinabi.saku.briva.bill.Bills;
import id.jarinabi.saku.briva.bill.NotDue;
import id.jarinabi.saku.events.BrivaEvent.UnallocatedPayment;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Books a payment once, whoever tells of it, in whatever order and however often. Everything
/// about one number happens one after the other.
@ApplicationScoped
public class BookPayment {
  private static final String ONE_AFTER_THE_OTHER =
      "select pg_advisory_xact_lock(hashtextextended($1, 7))";

  private final Payments payments;
  private final Bills bills;
  private final RefusedPayments refusals;

  BookPayment(Payments payments, Bills bills, RefusedPayments refusals) {
    this.payments = payments;
    this.bills = bills;
    this.refusals = refusals;
  }

  public Uni<Booking> run(Tx tx, Claimed claimed) {
    return inTurn(tx, claimed)
        .chain(() -> known(tx, claimed))
        .flatMap(
            known ->
                known.isPresent()
                    ? repeated(tx, known.get(), claimed)
                    : unlessRefused(tx, claimed));
  }

  /// Whether this names a payment that only the status of its bill has told us of so far. Books
  /// nothing.
  public Uni<Boolean> nameOnly(Tx tx, Claimed claimed) {
    return inTurn(tx, claimed)
        .chain(() -> bills.at(tx, claimed.provider(), claimed.vaNumber(), claimed.paidAt()))
        .flatMap(bills -> find(tx, claimed, bills))
        .flatMap(
            found ->
                found instanceof Found.Unnamed(var payment)
                    ? payments.name(tx, payment.id(), claimed).replaceWith(true)
                    : Uni.createFrom().item(false));
  }

  /// Until this transaction ends nobody else books anything about that number.
  Uni<Void> inTurn(Tx tx, Claimed claimed) {
    return tx.sql()
        .preparedQuery(ONE_AFTER_THE_OTHER)
        .execute(Tuple.of(claimed.provider() + claimed.vaNumber()))
        .replaceWithVoid();
  }

  private Uni<Optional<Payment>> known(Tx tx, Claimed claimed) {
    return claimed.bankPaymentId() == null
        ? Uni.createFrom().item(Optional.empty())
        : payments.named(tx, claimed.provider(), claimed.bankPaymentId());
  }

  private Uni<Booking> repeated(Tx tx, Payment known, Claimed claimed) {
    if (!known.agreesWith(claimed)) {
      return Uni.createFrom().item(new Booking.Contradicted("payment_id_reused"));
    }
    var noted =
        claimed.source() == Source.REPORT
            ? payments.reported(tx, known.id())
            : Uni.createFrom().voidItem();
    return noted.replaceWith(new Booking.Repeated(known.id()));
  }

  /// Money that was refused has gone back: who tells of it as paid contradicts what was answered.
  /// What the bank reports, or says when it is asked, is later than any answer of ours.
  private Uni<Booking> unlessRefused(Tx tx, Claimed claimed) {
    var refused =
        claimed.source() == Source.NOTIFICATION
            ? refusals.of(tx, claimed)
            : Uni.createFrom().item(Optional.<NotDue>empty());
    return refused.flatMap(
        reason ->
            reason.isPresent()
                ? Uni.createFrom().item(new Booking.Contradicted("refused_before"))
                : bills
                    .at(tx, claimed.provider(), claimed.vaNumber(), claimed.paidAt())
                    .flatMap(bills -> unknown(tx, claimed, bills)));
  }

  private Uni<Booking> unknown(Tx tx, Claimed claimed, List<Bill> bills) {
    return find(tx, claimed, bills)
        .flatMap(
            found ->
                switch (found) {
                  case Found.Unpaid(var bill) -> credited(tx, claimed, bill, true);
                  case Found.Unnamed(var payment) ->
                      payments
                          .name(tx, payment.id(), claimed)
                          .replaceWith(new Booking.Repeated(payment.id()));
                  case Found.Settled(var payment) ->
                      Uni.createFrom().item(new Booking.Repeated(payment.id()));
                  case Found.Nothing() ->
                      payments
                          .sameMoment(tx, claimed)
                          .flatMap(
                              twin -> twin.isPresent() ? sameMoment() : extra(tx, claimed, bills));
                });
  }

  /// What a payment without a known name turns out to be among the bills it may be for.
  private sealed interface Found {
    /// It pays this bill.
    record Unpaid(Bill bill) implements Found {}

    /// It is the one that so far only the status of its bill has told us of.
    record Unnamed(Payment payment) implements Found {}

    /// The status of a bill whose payment is known.
    record Settled(Payment payment) implements Found {}

    /// It pays none of them.
    record Nothing() implements Found {}
  }

  private Uni<Found> find(Tx tx, Claimed claimed, List<Bill> bills) {
    if (bills.isEmpty()) {
      return Uni.createFrom().item(new Found.Nothing());
    }
    var bill = bills.getFirst();
    return payments
        .ofBill(tx, bill.id())
        .flatMap(
            paid -> {
              if (paid.isEmpty()) {
                return Uni.createFrom().item(new Found.Unpaid(bill));
              }
              if (claimed.bankPaymentId() == null) {
                return Uni.createFrom().item(new Found.Settled(paid.get()));
              }
              return paid.get().isNamedBy(claimed)
                  ? Uni.createFrom().item(new Found.Unnamed(paid.get()))
                  : find(tx, claimed, bills.subList(1, bills.size()));
            });
  }

  private Uni<Booking> extra(Tx tx, Claimed claimed, List<Bill> bills) {
    return bills.isEmpty()
        ? unallocated(tx, claimed, null)
        : credited(tx, claimed, bills.getFirst(), false);
  }

  /// One number, one moment, one amount, two names: that is one payment told in two ways, or a
  /// mistake of the bank. A person shall look at it.
  private static Uni<Booking> sameMoment() {
    return Uni.createFrom().item(new Booking.Contradicted("same_moment"));
  }

  private Uni<Booking> unallocated(Tx tx, Claimed claimed, @Nullable Bill bill) {
    return payments
        .insert(tx, claimed, null, bill == null ? null : bill.id())
        .call(payment -> settled(tx, bill, payment))
        .call(
            payment ->
                tx.tell(
                    new UnallocatedPayment(
                        payment.id(),
                        payment.provider(),
                        payment.vaNumber(),
                        payment.amount(),
                        payment.paidAt(),
                        payment.recordedAt())))
        .map(payment -> new Booking.Unallocated(payment.id()));
  }

  /// A number belongs to one santri for good: late, second and odd money is that santri's too.
  /// Only the first payment of a bill is for its top-up.
  Uni<Booking> credited(Tx tx, Claimed claimed, Bill bill, boolean isFirst) {
    if (claimed.isTooLarge()) {
      return unallocated(tx, claimed, isFirst ? bill : null);
    }
    return payments
        .insert(tx, claimed, bill.santriId(), isFirst ? bill.id() : null)
        .call(payment -> settled(tx, isFirst ? bill : null, payment))
        .call(
            payment ->
                tx.tell(
                    new VirtualAccountPaid(
                        payment.id(),
                        bill.santriId(),
                        isFirst ? bill.topupId() : null,
                        payment.provider(),
                        payment.vaNumber(),
                        payment.amount(),
                        payment.paidAt(),
                        payment.recordedAt())))
        .map(payment -> new Booking.Credited(payment.id()));
  }

  private Uni<Void> settled(Tx tx, @Nullable Bill bill, Payment payment) {
    return bill == null ? Uni.createFrom().voidItem() : bills.paid(tx, bill.id(), payment.paidAt());
  }
}
