package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.payment.BookPayment;
import id.jarinabi.saku.briva.payment.Booking;
import id.jarinabi.saku.briva.payment.Claimed;
import id.jarinabi.saku.briva.payment.Source;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/// The bank says that this bill is paid, and has not told us how. Its report of the day names the
/// payment; without one the bill's own amount is booked, since a closed bill is paid in full, and
/// the name follows when it becomes known.
@ApplicationScoped
class SettleBill {
  private static final long CLOCKS_DIFFER_MINUTES = 2;

  private final Bank bank;
  private final BookPayment bookPayment;
  private final Transactions transactions;

  SettleBill(Bank bank, BookPayment bookPayment, Transactions transactions) {
    this.bank = bank;
    this.bookPayment = bookPayment;
    this.transactions = transactions;
  }

  Uni<Void> run(Bill bill) {
    return bank.report(LocalDate.now(SnapTime.JAKARTA))
        .flatMap(report -> transactions.run(tx -> book(tx, bill, named(bill, report))))
        .replaceWithVoid();
  }

  /// The row may turn out to be of an earlier bill: then this one is still to be booked.
  private Uni<Booking> book(Tx tx, Bill bill, Optional<Claimed> named) {
    var byStatus =
        new Claimed(
            bill.provider(),
            null,
            bill.vaNumber(),
            bill.amount(),
            SnapTime.kept(OffsetDateTime.now(ZoneOffset.UTC)),
            Source.STATUS);
    return named
        .map(row -> bookPayment.run(tx, row).chain(() -> bookPayment.run(tx, byStatus)))
        .orElseGet(() -> bookPayment.run(tx, byStatus));
  }

  private static Optional<Claimed> named(Bill bill, Report report) {
    if (!(report instanceof Report.Rows(var rows, var _))) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> row.vaNumber().equals(bill.vaNumber()) && row.amount() == bill.amount())
        .filter(row -> !row.paidAt().isBefore(bill.createdAt().minusMinutes(CLOCKS_DIFFER_MINUTES)))
        .max(Comparator.comparing(Report.Row::paidAt))
        .map(
            row ->
                new Claimed(
                    bill.provider(),
                    row.paymentId(),
                    bill.vaNumber(),
                    bill.amount(),
                    row.paidAt(),
                    Source.REPORT));
  }
}
