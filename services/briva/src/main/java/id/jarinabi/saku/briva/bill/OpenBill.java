package id.jarinabi.saku.briva.bill;

import id.jarinabi.saku.briva.bank.Bank;
import id.jarinabi.saku.briva.bank.BillOrder;
import id.jarinabi.saku.briva.bank.Opened;
import id.jarinabi.saku.briva.bank.Standing;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountCreated;
import id.jarinabi.saku.events.BrivaEvent.VirtualAccountFailed;
import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.web.problem.Problem;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Makes a bill payable, in the caller's time. A bank that leaves us in doubt is asked whether
/// the bill stands; a doubt that stays is cleared away behind the caller's back, and the caller
/// is told that there is none. Money that should come of it all the same is the santri's.
@ApplicationScoped
class OpenBill {
  private final Bank bank;
  private final Bills bills;
  private final CloseBill closeBill;
  private final Transactions transactions;

  OpenBill(Bank bank, Bills bills, CloseBill closeBill, Transactions transactions) {
    this.bank = bank;
    this.bills = bills;
    this.closeBill = closeBill;
    this.transactions = transactions;
  }

  /// The number to pay to; 503 otherwise.
  Uni<String> run(BillRequest request) {
    var vaNumber = bank.vaNumber(request.customerNumber());
    return bills
        .ofTopup(request.topupId())
        .flatMap(
            known ->
                known.isPresent()
                    ? Uni.createFrom().item(() -> again(known.get()))
                    : makeRoom(vaNumber)
                        .chain(() -> bills.begin(bank.name(), vaNumber, request))
                        .map(begun -> begun.orElseThrow(Problem::temporarilyUnavailable))
                        .flatMap(bill -> order(bill, request.payer())));
  }

  private static String again(Bill known) {
    if (known.status() == Bill.Status.OPEN || known.status() == Bill.Status.PAID) {
      return known.vaNumber();
    }
    throw Problem.temporarilyUnavailable();
  }

  /// A bill of the same number that still lives was given up by its request.
  private Uni<Void> makeRoom(String vaNumber) {
    return bills
        .living(bank.name(), vaNumber)
        .flatMap(
            old ->
                old.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : bills
                        .closing(old.get().id())
                        .chain(() -> closeBill.run(old.get()))
                        .replaceWithVoid());
  }

  private Uni<String> order(Bill bill, String payer) {
    var order =
        new BillOrder(bill.vaNumber(), bill.trxId(), payer, bill.amount(), bill.expiresAt());
    return bank.open(order)
        .flatMap(
            opened -> opened instanceof Opened.NumberTaken ? takeOver(bill, order) : item(opened))
        .flatMap(opened -> opened instanceof Opened.Unknown ? askAgain(bill) : item(opened))
        .flatMap(opened -> end(bill, opened));
  }

  /// Under this number stands an earlier bill, paid or over: all that could be learned of it was
  /// learned before. Or it is this one, whose answer was lost.
  private Uni<Opened> takeOver(Bill bill, BillOrder order) {
    return bank.inquire(bill.vaNumber(), bill.trxId())
        .flatMap(
            standing ->
                standing == Standing.UNPAID
                    ? item(new Opened.Standing())
                    : bank.close(bill.vaNumber(), bill.trxId()).chain(() -> bank.open(order)));
  }

  private Uni<Opened> askAgain(Bill bill) {
    return bank.inquire(bill.vaNumber(), bill.trxId())
        .map(
            standing -> standing == Standing.UNPAID ? new Opened.Standing() : new Opened.Unknown());
  }

  private static Uni<Opened> item(Opened opened) {
    return Uni.createFrom().item(opened);
  }

  private Uni<String> end(Bill bill, Opened opened) {
    return switch (opened) {
      case Opened.Standing() -> stands(bill);
      case Opened.Refused(var code) -> {
        Log.errorf("%s refuses a bill: %s", bank.name(), code);
        yield failed(bill, code);
      }
      case Opened.NotAsked() -> failed(bill, "not_asked");
      case Opened.Unknown() -> bills.closing(bill.id()).chain(() -> failure());
      case Opened.NumberTaken() -> bills.closing(bill.id()).chain(() -> failure());
    };
  }

  private Uni<String> stands(Bill bill) {
    return transactions
        .run(
            tx ->
                bills
                    .opened(tx, bill.id())
                    .call(open -> open.isEmpty() ? nothing() : tx.tell(created(open.get(), now()))))
        .invoke(() -> FaultPoint.reach("briva.bill.opened"))
        .flatMap(
            open ->
                open.isPresent()
                    ? Uni.createFrom().item(bill.vaNumber())
                    : bills.ofTopup(bill.topupId()).map(now -> again(now.orElse(bill))));
  }

  private Uni<String> failed(Bill bill, String reason) {
    return transactions
        .run(
            tx ->
                bills
                    .failed(tx, bill.id())
                    .call(
                        gone ->
                            gone.isEmpty()
                                ? nothing()
                                : tx.tell(failed(gone.get(), reason, now()))))
        .chain(() -> failure());
  }

  private static Uni<String> failure() {
    return Uni.createFrom().failure(Problem.temporarilyUnavailable());
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  private static VirtualAccountCreated created(Bill bill, OffsetDateTime at) {
    return new VirtualAccountCreated(
        bill.id(),
        bill.santriId(),
        bill.topupId(),
        bill.provider(),
        bill.vaNumber(),
        bill.amount(),
        bill.expiresAt(),
        at);
  }

  private static VirtualAccountFailed failed(Bill bill, String reason, OffsetDateTime at) {
    return new VirtualAccountFailed(
        bill.id(), bill.santriId(), bill.topupId(), bill.provider(), bill.vaNumber(), reason, at);
  }
}
