package id.jarinabi.saku.notifikasi.words;

import static id.jarinabi.saku.notifikasi.words.Phrases.rupiah;

import id.jarinabi.saku.events.PosEvent.PaymentRequested;
import id.jarinabi.saku.events.PosEvent.PurchaseCompleted;
import id.jarinabi.saku.events.PosEvent.PurchaseFailed;
import id.jarinabi.saku.events.PosEvent.PurchaseVoided;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What is said of purchases.
final class PurchaseWords {
  private PurchaseWords() {}

  static Wording completed(PurchaseCompleted sale, Reader reader) {
    var taken =
        sale.ownerSantriId().equals(sale.userSantriId())
            ? ""
            : " Diambil oleh " + reader.buyerName() + ".";
    return new Wording(
        "Belanja %s di %s".formatted(rupiah(sale.total()), reader.unitName()),
        "%s berbelanja %s.%s Saldo tersisa %s.%s"
            .formatted(
                reader.santriName(),
                Phrases.items(sale.items()),
                taken,
                rupiah(sale.balanceAfter()),
                Phrases.remainingToday(sale.dailyRemaining())),
        Links.transaction(reader, sale.ownerSantriId(), sale.purchaseId()));
  }

  static Wording refused(PurchaseFailed sale, Reader reader) {
    return new Wording(
        "Belanja %s di %s belum dapat diproses".formatted(rupiah(sale.total()), reader.unitName()),
        why(sale, reader) + " Saldo tidak berkurang. " + next(sale.code(), reader),
        sale.code().equals("insufficient_balance")
            ? Links.topUp(reader, sale.ownerSantriId())
            : Links.limits(reader, sale.ownerSantriId()));
  }

  static Wording voided(PurchaseVoided sale, Reader reader) {
    return new Wording(
        "Belanja %s di %s dibatalkan".formatted(rupiah(sale.total()), reader.unitName()),
        "%s kembali ke saldo %s. Alasan: %s."
            .formatted(rupiah(sale.total()), reader.santriName(), Phrases.shortened(sale.reason())),
        Links.transaction(reader, sale.ownerSantriId(), sale.purchaseId()));
  }

  static Wording requested(PaymentRequested request, Reader reader, ZoneId zone) {
    return new Wording(
        "Konfirmasi belanja %s di %s".formatted(rupiah(request.total()), reader.unitName()),
        "Silakan periksa belanjaan Anda lalu masukkan PIN sebelum pukul %s."
            .formatted(Phrases.hour(request.expiresAt(), zone)),
        Links.payment(request.paymentRequestId()));
  }

  private static String why(PurchaseFailed sale, Reader reader) {
    var whose = reader.santriName();
    return switch (sale.code()) {
      case "insufficient_balance" -> "Saldo %s belum mencukupi.".formatted(whose);
      case "daily_budget_exceeded" ->
          "Batas belanja harian %s terlampaui%s.".formatted(whose, left(sale.remaining()));
      case "weekly_budget_exceeded" ->
          "Batas belanja pekanan %s terlampaui%s.".formatted(whose, left(sale.remaining()));
      case "unit_daily_limit_exceeded" ->
          "Batas belanja harian %s di unit ini terlampaui%s."
              .formatted(whose, left(sale.remaining()));
      case "unit_blocked" -> "%s sedang tidak diizinkan berbelanja di unit ini.".formatted(whose);
      default -> "Ada barang yang sedang tidak diizinkan untuk %s.".formatted(whose);
    };
  }

  private static String left(@Nullable Long remaining) {
    return remaining == null ? "" : " (tersisa " + rupiah(remaining) + ")";
  }

  private static String next(String code, Reader reader) {
    if (code.equals("insufficient_balance")) {
      return reader.isSantri()
          ? "Hubungi wali untuk isi saldo."
          : "Anda dapat mengisi saldo kapan saja.";
    }
    return reader.isSantri()
        ? "Hubungi wali bila batas ini perlu diubah."
        : "Anda dapat mengubah batas ini kapan saja.";
  }
}
