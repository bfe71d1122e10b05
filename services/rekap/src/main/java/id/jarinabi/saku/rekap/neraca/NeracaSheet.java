package id.jarinabi.saku.rekap.neraca;

import static id.jarinabi.saku.rekap.export.Export.number;
import static id.jarinabi.saku.rekap.export.Export.text;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class NeracaSheet {
  private static final List<Export.Column> COLUMNS =
      List.of(
          text("Tanggal", 3),
          number("Saldo santri", 3),
          number("Hak unit", 3),
          number("Belum dikenal", 3),
          number("Dalam proses", 3),
          number("Kewajiban", 3),
          number("Kas", 3),
          number("Bank", 3),
          number("Harta", 3),
          number("Kas dihitung", 3),
          number("Selisih kas", 3),
          number("Rekening koran", 4),
          number("Selisih bank", 3));

  private NeracaSheet() {}

  static Export of(NeracaReport report) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var day : report.items()) {
      rows.add(
          new @Nullable Object[] {
            day.date().toString(),
            day.santriBalances(),
            day.owedToUnits(),
            day.unallocated(),
            day.inTransit().total(),
            day.liabilities(),
            day.cash(),
            day.bank(),
            day.assets(),
            day.countedCash(),
            day.cashDifference(),
            day.bankFigure(),
            day.bankDifference()
          });
    }
    var days = new Days(report.from(), report.to());
    return Export.of("Neraca Amanah", "neraca-amanah", days, COLUMNS, RowSource.of(rows));
  }
}
