package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.Closed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes a bill away at the bank, but never one that was paid: the bank is asked first. What
/// stays in doubt is tried again.
@ApplicationScoped
class CloseBill {
  private final Bank bank;
  private final Bills bills;
  private final SettleBill settleBill;

  CloseBill(Bank bank, Bills bills, SettleBill settleBill) {
    this.bank = bank;
    this.bills = bills;
    this.settleBill = settleBill;
  }

  Uni<Void> run(Bill bill) {
    return bank.status(bill.vaNumber(), bill.trxId())
        .flatMap(
            standing ->
                switch (standing) {
                  case PAID -> settleBill.run(bill);
                  case UNPAID -> takeAway(bill);
                  case ABSENT -> bills.closed(bill.id());
                  case UNKNOWN -> Uni.createFrom().voidItem();
                });
  }

  private Uni<Void> takeAway(Bill bill) {
    return bank.close(bill.vaNumber(), bill.trxId())
        .flatMap(
            closed ->
                closed == Closed.GONE ? bills.closed(bill.id()) : Uni.createFrom().voidItem());
  }
}
