package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.briva.BankChecks;
import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.bank.Standing;
import id.jarinabi.saku.briva.payment.BookPayment;
import id.jarinabi.saku.briva.payment.Booking;
import id.jarinabi.saku.briva.payment.Claimed;
import id.jarinabi.saku.briva.payment.Source;
import id.jarinabi.saku.briva.reconciliation.Differences.Seen;
import id.jarinabi.saku.briva.snap.SnapTime;
import id.jarinabi.saku.outbox.Transactions;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds the bank's report of a day against our book. A report alone creates no money: a row
/// that we do not know is booked only if the bank, asked about that very bill, says that it is
/// paid. All else is shown to finance.
@ApplicationScoped
class CompareDay {
  private final Bank bank;
  private final BankChecks checks;
  private final Book book;
  private final BookPayment bookPayment;
  private final Transactions transactions;
  private final KeepDifferences keepDifferences;

  CompareDay(
      Bank bank,
      BankChecks checks,
      Book book,
      BookPayment bookPayment,
      Transactions transactions,
      KeepDifferences keepDifferences) {
    this.bank = bank;
    this.checks = checks;
    this.book = book;
    this.bookPayment = bookPayment;
    this.transactions = transactions;
    this.keepDifferences = keepDifferences;
  }

  @Scheduled(
      every = "${saku.bank-checks.reconcile-every:1h}",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> compareLately() {
    var today = LocalDate.now(SnapTime.JAKARTA);
    return run(today.minusDays(1))
        .chain(() -> run(today))
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(
            fault -> {
              Log.warnf("the bank's report is compared later: %s", fault.getMessage());
              return Uni.createFrom().voidItem();
            });
  }

  /// False when the bank gave no report.
  Uni<Boolean> run(LocalDate day) {
    return bank.report(day)
        .flatMap(
            report ->
                report instanceof Report.Rows(var rows, var unread)
                    ? compare(day, rows, unread).replaceWith(true)
                    : Uni.createFrom().item(false));
  }

  private Uni<Void> compare(LocalDate day, List<Report.Row> rows, int unread) {
    if (unread > 0) {
      Log.errorf("%s reports %d rows of %s that make no sense", bank.name(), unread, day);
    }
    return book.named(bank.name(), rows)
        .flatMap(
            entries -> {
              var known =
                  entries.stream()
                      .collect(
                          Collectors.toMap(
                              entry -> entry.bankPaymentId().orElseThrow(), Function.identity()));
              return book.reported(entries.stream().map(Book.Entry::id).toList())
                  .chain(() -> inTurn(day, rows, known));
            })
        .flatMap(seen -> withUnreported(day, seen))
        .flatMap(seen -> keepDifferences.run(bank.name(), day, seen, rows));
  }

  private Uni<List<Seen>> inTurn(
      LocalDate day, List<Report.Row> rows, Map<String, Book.Entry> known) {
    return Multi.createFrom()
        .iterable(rows)
        .onItem()
        .transformToUniAndConcatenate(
            row -> {
              var entry = known.get(row.paymentId());
              return entry == null
                  ? unknown(day, row)
                  : Uni.createFrom().item(contradiction(day, row, entry));
            })
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow)
        .collect()
        .asList();
  }

  private Optional<Seen> contradiction(LocalDate day, Report.Row row, Book.Entry entry) {
    if (entry.amount() == row.amount() && entry.vaNumber().equals(row.vaNumber())) {
      return Optional.empty();
    }
    return Optional.of(
        new Seen(
            bank.name(),
            day,
            Difference.Kind.AMOUNT,
            row.vaNumber(),
            row.paymentId(),
            row.amount(),
            entry.amount(),
            row.paidAt(),
            entry.id()));
  }

  private Uni<Optional<Seen>> unknown(LocalDate day, Report.Row row) {
    return book.unpaidBill(bank.name(), row)
        .flatMap(
            trxId ->
                trxId.isEmpty()
                    ? Uni.createFrom().item(Standing.UNKNOWN)
                    : bank.status(row.vaNumber(), trxId.get()))
        .flatMap(standing -> standing == Standing.PAID ? bookRow(row) : named(row))
        .map(
            isBooked ->
                isBooked
                    ? Optional.empty()
                    : Optional.of(
                        new Seen(
                            bank.name(),
                            day,
                            Difference.Kind.REPORTED_ONLY,
                            row.vaNumber(),
                            row.paymentId(),
                            row.amount(),
                            null,
                            row.paidAt(),
                            null)));
  }

  private Uni<Boolean> bookRow(Report.Row row) {
    return transactions
        .run(tx -> bookPayment.run(tx, claimed(bank.name(), row)))
        .map(booking -> !(booking instanceof Booking.Contradicted));
  }

  /// It may be the name of a payment that so far only its bill's status has told us of.
  private Uni<Boolean> named(Report.Row row) {
    return transactions.run(tx -> bookPayment.nameOnly(tx, claimed(bank.name(), row)));
  }

  static Claimed claimed(String provider, Report.Row row) {
    return new Claimed(
        provider, row.paymentId(), row.vaNumber(), row.amount(), row.paidAt(), Source.REPORT);
  }

  private Uni<List<Seen>> withUnreported(LocalDate day, List<Seen> seen) {
    return book.unreported(bank.name(), day, checks.reportLag())
        .map(
            entries -> {
              var all = new ArrayList<>(seen);
              entries.forEach(
                  entry ->
                      all.add(
                          new Seen(
                              bank.name(),
                              day,
                              Difference.Kind.MISSING_AT_BANK,
                              entry.vaNumber(),
                              entry.bankPaymentId().orElse(entry.id().toString()),
                              null,
                              entry.amount(),
                              entry.paidAt(),
                              entry.id())));
              return all;
            });
  }
}
