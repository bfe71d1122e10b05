package id.jarinabi.saku.notifikasi.words;

import static id.jarinabi.saku.notifikasi.words.Phrases.rupiah;

import id.jarinabi.saku.events.BrivaEvent;
import org.jspecify.annotations.Nullable;

/// What is said of the bank's money.
final class BankWords {
  private BankWords() {}

  static Wording of(BrivaEvent event, Reader reader) {
    return switch (event) {
      case BrivaEvent.ReconciliationDifference e ->
          new Wording(
              "Selisih rekonsiliasi bank ditemukan",
              "Nomor %s: menurut bank %s, menurut catatan kita %s. Mohon diperiksa."
                  .formatted(e.vaNumber(), figure(e.bankAmount()), figure(e.ourAmount())),
              Links.reconciliation(reader.role()));
      case BrivaEvent.UnallocatedPayment e ->
          new Wording(
              "Dana %s belum dikenali pemiliknya".formatted(rupiah(e.amount())),
              "Bank menerima %s lewat nomor %s. Mohon tentukan pemiliknya atau kembalikan."
                  .formatted(rupiah(e.amount()), e.vaNumber()),
              Links.unallocated(reader.role()));
      case BrivaEvent.VirtualAccountCreated _,
          BrivaEvent.VirtualAccountFailed _,
          BrivaEvent.VirtualAccountPaid _,
          BrivaEvent.UnallocatedResolved _ ->
          throw new IllegalArgumentException("told to nobody: " + event.getClass());
    };
  }

  private static String figure(@Nullable Long amount) {
    return amount == null ? "tidak ada" : rupiah(amount);
  }
}
