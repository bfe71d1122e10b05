package id.jarinabi.saku.rekap.dashboard;

import static id.jarinabi.saku.rekap.export.Export.number;
import static id.jarinabi.saku.rekap.export.Export.text;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dashboard as a table: its parts one below the other.
final class DashboardSheet {
  private static final List<Export.Column> COLUMNS =
      List.of(text("Bagian", 4), text("Nama", 6), number("Banyaknya", 3), number("Jumlah", 4));

  private DashboardSheet() {}

  static Export of(Dashboard board) {
    var rows = new ArrayList<@Nullable Object[]>();
    add(rows, "Saldo santri", "Jumlah", null, board.totalBalance());
    add(rows, "Transaksi", "Jumlah", board.transactions().count(), board.transactions().net());
    for (var method : board.topups().byMethod()) {
      add(rows, "Isi saldo", method.method(), method.count(), method.amount());
    }
    add(rows, "Klaim", "Diajukan", board.claims().submitted(), null);
    add(rows, "Klaim", "Lunas", board.claims().settled(), null);
    add(rows, "Klaim", "Belum lunas", null, board.claims().outstandingAmount());
    for (var age : board.claims().ageing()) {
      var span = age.toDays() == null ? "ke atas" : "sampai " + age.toDays();
      add(
          rows,
          "Umur klaim",
          "%d hari %s".formatted(age.fromDays(), span),
          age.count(),
          age.amount());
    }
    for (var unit : board.topUnits()) {
      add(rows, "Unit teratas", unit.name(), unit.transactions(), unit.net());
    }
    for (var item : board.topItems()) {
      add(rows, "Barang teratas", item.name(), item.quantity(), item.net());
    }
    for (var day : board.series()) {
      add(rows, "Hari", day.date().toString(), day.transactions(), day.net());
    }
    var days = new Days(board.from(), board.to());
    return Export.of("Ringkasan pondok", "ringkasan", days, COLUMNS, RowSource.of(rows));
  }

  private static void add(
      List<@Nullable Object[]> rows,
      String part,
      @Nullable String name,
      @Nullable Long count,
      @Nullable Long amount) {
    rows.add(new @Nullable Object[] {part, name, count, amount});
  }
}
