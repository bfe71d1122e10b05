package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.Standing;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Asks the bank about every bill that nobody has told us the end of: a notification may be lost,
/// and comes only once.
@ApplicationScoped
class BillChecks {
  private static final int BATCH = 32;
  private static final int AT_ONCE = 4;

  private final Bank bank;
  private final Bills bills;
  private final CloseBill closeBill;
  private final SettleBill settleBill;

  BillChecks(Bank bank, Bills bills, CloseBill closeBill, SettleBill settleBill) {
    this.bank = bank;
    this.bills = bills;
    this.closeBill = closeBill;
    this.settleBill = settleBill;
  }

  @Scheduled(
      every = "${saku.bank-checks.tick:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> checkDue() {
    return bills
        .due(BATCH)
        .onItem()
        .transformToMulti(due -> Multi.createFrom().iterable(due))
        .onItem()
        .transformToUni(due -> check(due).onFailure().recoverWithItem(BillChecks::later))
        .merge(AT_ONCE)
        .collect()
        .last()
        .replaceWithVoid()
        .onFailure()
        .recoverWithItem(BillChecks::later);
  }

  private Uni<Void> check(Bills.Due due) {
    var bill = due.bill();
    if (bill.status() != Bill.Status.OPEN) {
      return closeBill.run(bill);
    }
    if (due.isOver()) {
      return bills.closing(bill.id()).chain(() -> closeBill.run(bill));
    }
    return bank.status(bill.vaNumber(), bill.trxId())
        .flatMap(
            standing ->
                standing == Standing.PAID ? settleBill.run(bill) : Uni.createFrom().voidItem());
  }

  private static Void later(Throwable fault) {
    Log.warnf("bills are checked later: %s", fault.getMessage());
    return null;
  }
}
