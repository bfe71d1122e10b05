package id.jarinabi.saku.devstack.demo;

import id.jarinabi.saku.kernel.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts what the tills did: sales, rupiah per unit, refusals by reason, voids.
final class Tally {
  private static final Map<String, String> WORDS =
      Map.of(
          "pin_invalid", "PIN salah",
          "pin_locked", "PIN terkunci",
          "insufficient_balance", "saldo tidak cukup",
          "daily_budget_exceeded", "melebihi jatah harian",
          "weekly_budget_exceeded", "melebihi jatah mingguan",
          "unit_daily_limit_exceeded", "melebihi jatah harian di unit",
          "unit_blocked", "unit diblokir wali",
          "product_blocked", "produk diblokir wali",
          "santri_inactive", "santri tidak aktif");

  private final Map<String, Long> rupiah = new TreeMap<>();
  private final Map<String, Integer> sales = new TreeMap<>();
  private final Map<String, Integer> refusals = new TreeMap<>();
  private int unknown;
  private int voids;

  synchronized void note(DemoUnit unit, SaleOutcome outcome) {
    switch (outcome) {
      case SaleOutcome.Completed completed -> {
        sales.merge(unit.name(), 1, Integer::sum);
        rupiah.merge(unit.name(), completed.total(), Long::sum);
      }
      case SaleOutcome.Refused refused -> refusals.merge(refused.code(), 1, Integer::sum);
      case SaleOutcome.Unknown _ -> unknown++;
    }
  }

  synchronized void noteVoid(DemoUnit unit, SaleOutcome.Completed completed) {
    voids++;
    rupiah.merge(unit.name(), -completed.total(), Long::sum);
  }

  synchronized int sales() {
    return sales.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// `123 penjualan, 4 ditolak, Rp850.000`
  synchronized String line() {
    return "%d penjualan, %d ditolak, %s".formatted(sales(), refused(), total());
  }

  synchronized String summary() {
    List<String> lines = new ArrayList<>();
    lines.add("Penjualan: %d, bersih %s".formatted(sales(), total()));
    sales.forEach(
        (unit, count) -> {
          String net = Rupiah.of(rupiah.getOrDefault(unit, 0L)).text();
          lines.add(String.format(Locale.ROOT, "  %-16s %6d  %14s", unit, count, net));
        });
    lines.add("Ditolak: " + refused());
    refusals.forEach(
        (code, count) ->
            lines.add(
                String.format(Locale.ROOT, "  %-31s %5d", WORDS.getOrDefault(code, code), count)));
    lines.add("Dibatalkan: " + voids);
    if (unknown > 0) {
      lines.add("Belum pasti saat itu: " + unknown + " (diselesaikan sendiri oleh layanan pos)");
    }
    return String.join(System.lineSeparator(), lines);
  }

  private int refused() {
    return refusals.values().stream().mapToInt(Integer::intValue).sum();
  }

  private String total() {
    return Rupiah.of(rupiah.values().stream().mapToLong(Long::longValue).sum()).text();
  }
}
