package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.briva.bill.Bill;
import id.jarinabi.saku.briva.bill.Bills;
import id.jarinabi.saku.events.BrivaEvent.UnallocatedPayment;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountPaid;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
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

  BookPayment(Payments payments, Bills bills) {
    this.payments = payments;
    this.bills = bills;
  }

  public Uni<Booking> run(Tx tx, Claimed claimed) {
    return tx.sql()
        .preparedQuery(ONE_AFTER_THE_OTHER)
        .execute(Tuple.of(claimed.provider() + claimed.vaNumber()))
        .chain(() -> known(tx, claimed))
        .flatMap(
            known ->
                known.isPresent()
                    ? repeated(tx, known.get(), claimed)
                    : bills
                        .at(tx, claimed.provider(), claimed.vaNumber(), claimed.paidAt())
                        .flatMap(bill -> unknown(tx, claimed, bill.orElse(null))));
  }

  /// Whether this names a payment that only the status of its bill has told us of so far. Books
  /// nothing.
  public Uni<Boolean> nameOnly(Tx tx, Claimed claimed) {
    return tx.sql()
        .preparedQuery(ONE_AFTER_THE_OTHER)
        .execute(Tuple.of(claimed.provider() + claimed.vaNumber()))
        .chain(() -> bills.at(tx, claimed.provider(), claimed.vaNumber(), claimed.paidAt()))
        .flatMap(
            bill ->
                bill.isEmpty()
                    ? Uni.createFrom().item(Optional.<Payment>empty())
                    : payments.ofBill(tx, bill.get().id()))
        .flatMap(
            paid ->
                paid.filter(payment -> payment.isNamedBy(claimed)).isEmpty()
                    ? Uni.createFrom().item(false)
                    : payments.name(tx, paid.get().id(), claimed).replaceWith(true));
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

  private Uni<Booking> unknown(Tx tx, Claimed claimed, @Nullable Bill bill) {
    if (bill == null) {
      return payments
          .sameMoment(tx, claimed)
          .flatMap(twin -> twin.isPresent() ? sameMoment() : unallocated(tx, claimed));
    }
    return payments
        .ofBill(tx, bill.id())
        .flatMap(
            paid -> {
              if (paid.isEmpty()) {
                return credited(tx, claimed, bill, true);
              }
              if (claimed.bankPaymentId() == null) {
                return Uni.createFrom().item(new Booking.Repeated(paid.get().id()));
              }
              if (paid.get().isNamedBy(claimed)) {
                return payments
                    .name(tx, paid.get().id(), claimed)
                    .replaceWith(new Booking.Repeated(paid.get().id()));
              }
              return payments
                  .sameMoment(tx, claimed)
                  .flatMap(
                      twin -> twin.isPresent() ? sameMoment() : credited(tx, claimed, bill, false));
            });
  }

  /// One number, one moment, one amount, two names: that is one payment told in two ways, or a
  /// mistake of the bank. A person shall look at it.
  private static Uni<Booking> sameMoment() {
    return Uni.createFrom().item(new Booking.Contradicted("same_moment"));
  }

  private Uni<Booking> unallocated(Tx tx, Claimed claimed) {
    return payments
        .insert(tx, claimed, null, null)
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
  private Uni<Booking> credited(Tx tx, Claimed claimed, Bill bill, boolean isFirst) {
    return payments
        .insert(tx, claimed, bill.santriId(), isFirst ? bill.id() : null)
        .call(
            payment ->
                isFirst ? bills.paid(tx, bill.id(), payment.paidAt()) : Uni.createFrom().voidItem())
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
}
