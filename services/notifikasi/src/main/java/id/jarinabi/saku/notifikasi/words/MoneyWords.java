package id.jarinabi.saku.notifikasi.words;

import static id.jarinabi.saku.notifikasi.words.Phrases.rupiah;

import id.jarinabi.saku.events.SaldoEvent.SaldoDebited;
import id.jarinabi.saku.events.TopupEvent.TopupCompleted;
import id.jarinabi.saku.events.TopupEvent.TopupReversed;

/// What is said of money that comes, goes back or runs out.
final class MoneyWords {
  private MoneyWords() {}

  static Wording toppedUp(TopupCompleted topup, Reader reader) {
    return new Wording(
        "Isi saldo %s berhasil".formatted(rupiah(topup.amount())),
        "Alhamdulillah, %s lewat %s sudah masuk ke saldo %s. Saldo sekarang %s."
            .formatted(
                rupiah(topup.amount()),
                topup.method().equals("CASH") ? "setor tunai" : "transfer BRIVA",
                reader.santriName(),
                rupiah(topup.balanceAfter())),
        Links.mutations(reader, topup.santriId()));
  }

  static Wording reversed(TopupReversed topup, Reader reader) {
    return new Wording(
        "Isi saldo %s dikoreksi".formatted(rupiah(topup.amount())),
        "%s yang tercatat keliru telah ditarik dari saldo %s atas persetujuan dua petugas."
                .formatted(rupiah(topup.amount()), reader.santriName())
            + " Alasan: %s. Bila ada pertanyaan, silakan hubungi Admin Keuangan."
                .formatted(Phrases.shortened(topup.reason())),
        Links.mutations(reader, topup.santriId()));
  }

  static Wording low(SaldoDebited debit, Reader reader) {
    return new Wording(
        "Saldo %s tinggal %s".formatted(reader.santriName(), rupiah(debit.balanceAfter())),
        "Saldo sudah di bawah batas pengingat yang Anda tetapkan. Silakan isi saldo bila berkenan.",
        Links.topUp(reader, debit.santriId()));
  }
}
