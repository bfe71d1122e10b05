package id.jarinabi.saku.rekap.topup;

import static id.jarinabi.saku.rekap.export.Export.number;
import static id.jarinabi.saku.rekap.export.Export.text;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class TopupSheet {
  private static final List<Export.Column> COLUMNS =
      List.of(
          text("Tanggal", 3),
          text("Cara", 3),
          number("Banyaknya", 2),
          number("Jumlah", 3),
          number("Dibatalkan", 2),
          number("Jumlah dibatalkan", 3));

  private TopupSheet() {}

  static Export of(TopupRecap recap) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var day : recap.items()) {
      rows.add(
          new @Nullable Object[] {
            day.date().toString(),
            words(day.method()),
            day.count(),
            day.amount(),
            day.reversedCount(),
            day.reversedAmount()
          });
    }
    for (var method : recap.byMethod()) {
      rows.add(
          new @Nullable Object[] {
            "Jumlah",
            words(method.method()),
            method.count(),
            method.amount(),
            method.reversedCount(),
            method.reversedAmount()
          });
    }
    var days = new Days(recap.from(), recap.to());
    return Export.of("Isi saldo", "isi-saldo", days, COLUMNS, RowSource.of(rows));
  }

  private static String words(String method) {
    return method.equals("CASH") ? "Setor tunai" : "Transfer virtual account";
  }
}
