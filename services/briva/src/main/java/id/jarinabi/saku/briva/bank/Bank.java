package id.jarinabi.saku.briva.bank;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/// One bank. The rest of briva speaks to it in these words only, so that another bank is another
/// implementation. No call ever fails: what a bank did not say is `Unknown`, which is neither yes
/// nor no.
public interface Bank {

  /// Its name in our book and our events, such as `BRI`.
  String name();

  /// The digits that a santri's customer number becomes at this bank.
  String vaNumber(String customerNumber);

  /// Makes the bill payable.
  Uni<Opened> open(BillOrder order);

  /// Whether this bill of ours stands at the bank: for who does not know what became of `open`.
  Uni<Standing> inquire(String vaNumber, String trxId);

  /// Whether the bill that stands under this number was paid.
  Uni<Standing> status(String vaNumber, String trxId);

  /// Takes the bill away; a number without one is as good.
  Uni<Closed> close(String vaNumber, String trxId);

  /// All payments of one day of the bank.
  Uni<Report> report(LocalDate day);
}
