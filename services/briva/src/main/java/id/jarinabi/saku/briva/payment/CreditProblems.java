package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.web.problem.Problem;

/// Why a payment cannot become a santri's now.
final class CreditProblems {
  private CreditProblems() {}

  static Problem notUnallocated() {
    return Problem.of(
        409,
        "payment_not_unallocated",
        "Pembayaran ini tidak menunggu keputusan. Muat ulang daftarnya.");
  }

  static Problem changed() {
    return Problem.of(
        409,
        "credit_request_changed",
        "Pengajuan ini sudah berubah. Muat ulang lalu periksa lagi.");
  }

  /// What saldo takes at once has a limit.
  static void requireCreditable(Payment payment) {
    if (payment.status() != Payment.Status.UNALLOCATED) {
      throw notUnallocated();
    }
    if (payment.amount() > Rupiah.LARGEST_AMOUNT) {
      throw Problem.of(
          409,
          "amount_too_large",
          "Jumlah ini melampaui batas satu kali isi saldo. Kembalikan melalui bank.");
    }
  }
}
