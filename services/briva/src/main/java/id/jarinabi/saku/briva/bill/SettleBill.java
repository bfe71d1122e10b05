package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.payment.BookPayment;
import id.jarinabi.saku.briva.payment.Claimed;
import id.jarinabi.saku.briva.payment.Source;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The bank says that this bill is paid, and has not told us how. Its report of the day names the
/// payment; without one the bill's own amount is booked, since a closed bill is paid in full, and
/// the name follows when it becomes known.
@ApplicationScoped
class SettleBill {
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
        .map(report -> claimed(bill, report))
        .flatMap(claimed -> transactions.run(tx -> bookPayment.run(tx, claimed)))
        .replaceWithVoid();
  }

  private static Claimed claimed(Bill bill, Report report) {
    if (report instanceof Report.Rows(var rows, var _)) {
      var row =
          rows.stream()
              .filter(one -> one.vaNumber().equals(bill.vaNumber()))
              .filter(one -> one.amount() == bill.amount())
              .filter(one -> !one.paidAt().isBefore(bill.createdAt().minusMinutes(2)))
              .findFirst();
      if (row.isPresent()) {
        return new Claimed(
            bill.provider(),
            row.get().paymentId(),
            bill.vaNumber(),
            bill.amount(),
            row.get().paidAt(),
            Source.REPORT);
      }
    }
    var now = SnapTime.kept(OffsetDateTime.now(ZoneOffset.UTC));
    return new Claimed(bill.provider(), null, bill.vaNumber(), bill.amount(), now, Source.STATUS);
  }
}
