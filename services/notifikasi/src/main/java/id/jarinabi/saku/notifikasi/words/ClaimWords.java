package id.jarinabi.saku.notifikasi.words;

import static id.jarinabi.saku.notifikasi.words.Phrases.rupiah;

import id.jarinabi.saku.events.PenagihanEvent;
import id.jarinabi.saku.kernel.Role;
import java.util.UUID;

/// What is said of a unit's claims.
final class ClaimWords {
  private ClaimWords() {}

  static Wording of(PenagihanEvent event, Reader reader) {
    return switch (event) {
      case PenagihanEvent.ClaimSubmitted e ->
          told(
              "Klaim %s menunggu otorisasi".formatted(reader.unitName()),
              "%s mengajukan klaim %s sebesar %s dari %d transaksi. Mohon diperiksa lalu diotorisasi."
                  .formatted(
                      reader.unitName(), e.claimNumber(), rupiah(e.amount()), e.transactionCount()),
              e.claimId(),
              reader);
      case PenagihanEvent.ClaimAuthorized e -> authorized(e, reader);
      case PenagihanEvent.ClaimSettled e ->
          told(
              "Klaim %s lunas".formatted(reader.unitName()),
              "Klaim %s sebesar %s sudah diotorisasi oleh Admin Keuangan dan Bendahara.%s"
                  .formatted(
                      e.claimNumber(),
                      rupiah(e.amount()),
                      reader.role() == Role.ADMIN_UNIT
                          ? " Silakan konfirmasi setelah uang diterima."
                          : ""),
              e.claimId(),
              reader);
      case PenagihanEvent.ClaimRejected e ->
          told(
              "Klaim %s ditolak".formatted(reader.unitName()),
              "Klaim %s sebesar %s ditolak %s. Alasan: %s. Transaksinya dapat diklaim lagi."
                  .formatted(
                      e.claimNumber(),
                      rupiah(e.amount()),
                      office(e.role()),
                      Phrases.shortened(e.reason())),
              e.claimId(),
              reader);
      case PenagihanEvent.ClaimCancelled e ->
          told(
              "Klaim %s dibatalkan".formatted(reader.unitName()),
              "Klaim %s sebesar %s dibatalkan unit. Alasan: %s. Transaksinya dapat diklaim lagi."
                  .formatted(e.claimNumber(), rupiah(e.amount()), Phrases.shortened(e.reason())),
              e.claimId(),
              reader);
      case PenagihanEvent.ClaimOverdue e ->
          told(
              "Klaim %s terlalu lama menunggu".formatted(reader.unitName()),
              "Klaim %s sebesar %s belum juga selesai diotorisasi. Mohon segera ditindaklanjuti."
                  .formatted(e.claimNumber(), rupiah(e.amount())),
              e.claimId(),
              reader);
      case PenagihanEvent.CashReceived _,
          PenagihanEvent.CashCounted _,
          PenagihanEvent.BankFigureEntered _ ->
          throw new IllegalArgumentException("told to nobody: " + event.getClass());
    };
  }

  /// Whose word is still awaited reads that it is theirs.
  private static Wording authorized(PenagihanEvent.ClaimAuthorized e, Reader reader) {
    boolean awaited = reader.role().isFinance() && !reader.role().wireName().equals(e.role());
    var other = e.role().equals(Role.BENDAHARA_NAME) ? "Admin Keuangan" : "Bendahara";
    return told(
        awaited
            ? "Klaim %s menunggu otorisasi Anda".formatted(reader.unitName())
            : "Klaim %s diotorisasi %s".formatted(reader.unitName(), office(e.role())),
        "Klaim %s sebesar %s sudah diotorisasi %s dan menunggu %s."
            .formatted(
                e.claimNumber(), rupiah(e.amount()), office(e.role()), awaited ? "Anda" : other),
        e.claimId(),
        reader);
  }

  private static String office(String role) {
    return role.equals(Role.BENDAHARA_NAME) ? "Bendahara" : "Admin Keuangan";
  }

  private static Wording told(String title, String body, UUID claim, Reader reader) {
    return new Wording(title, body, Links.claim(reader.role(), claim));
  }
}
