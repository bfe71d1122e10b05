package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.web.problem.Problem;
import java.util.Map;

/// What the cashier is told when a sale is declined: why, and the next step.
final class RefusalProblems {
  private RefusalProblems() {}

  /// Nothing was charged under this key, and nothing ever will be.
  static Problem notCharged() {
    return Problem.of(
        404,
        Refusal.NOT_CHARGED,
        "Transaksi ini tidak terjadi dan saldo tidak terpotong. Silakan ulangi penjualannya.");
  }

  static Problem of(Refusal refusal) {
    if (refusal.code().equals(Refusal.NOT_CHARGED)) {
      return notCharged();
    }
    var problem =
        Problem.of(
            status(refusal.code()), refusal.code(), detail(refusal.code(), refusal.figures()));
    refusal.figures().forEach(problem::with);
    return problem;
  }

  private static int status(String code) {
    return switch (code) {
      case Refusal.PIN_INVALID -> 403;
      case Refusal.PIN_LOCKED -> 423;
      default -> 409;
    };
  }

  private static String detail(String code, Map<String, Object> figures) {
    return switch (code) {
      case Refusal.PIN_INVALID ->
          figures.containsKey("pinSet")
              ? "Santri ini belum punya PIN. Minta admin keuangan membuatkannya."
              : "PIN salah. Sisa percobaan: %s.".formatted(figures.get("attemptsRemaining"));
      case Refusal.PIN_LOCKED ->
          "PIN terkunci karena terlalu banyak percobaan. Coba lagi nanti atau minta admin"
              + " keuangan mengatur ulang PIN.";
      case "santri_inactive" -> "Santri ini sedang nonaktif. Hubungi admin keuangan.";
      case "unit_blocked" -> "Wali tidak mengizinkan belanja di unit ini. Saldo aman.";
      case "product_blocked" ->
          "Ada barang yang tidak diizinkan wali. Keluarkan dari keranjang lalu ulangi.";
      case "unit_daily_limit_exceeded" ->
          "Jatah hari ini di unit ini tidak cukup%s. Saldo aman.".formatted(left(figures));
      case "daily_budget_exceeded" ->
          "Jatah jajan hari ini tidak cukup%s. Saldo aman. Hubungi wali.".formatted(left(figures));
      case "weekly_budget_exceeded" ->
          "Jatah jajan pekan ini tidak cukup%s. Saldo aman. Hubungi wali.".formatted(left(figures));
      case "insufficient_balance" -> "Saldo tidak cukup. Silakan isi saldo terlebih dahulu.";
      default -> "Transaksi tidak dapat diproses. Saldo tidak terpotong.";
    };
  }

  private static String left(Map<String, Object> figures) {
    return figures.get("remaining") instanceof Number remaining
        ? " (tersisa %s)".formatted(Rupiah.of(remaining.longValue()).text())
        : "";
  }
}
