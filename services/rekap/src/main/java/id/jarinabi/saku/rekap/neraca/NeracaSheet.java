package id.jarinabi.saku.rekap.neraca;

import static id.jarinabi.saku.rekap.export.Export.column;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class NeracaSheet {
  private static final List<Export.Column> COLUMNS =
      List.of(
          column("Tanggal", 3),
          column("Saldo santri", 3),
          column("Hak unit", 3),
          column("Belum dikenal", 3),
          column("Dalam proses", 3),
          column("Kewajiban", 3),
          column("Kas", 3),
          column("Bank", 3),
          column("Harta", 3),
          column("Kas dihitung", 3),
          column("Selisih kas", 3),
          column("Rekening koran", 3),
          column("Selisih bank", 3));

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
    return new Export(
        "Neraca Amanah, " + days.words(),
        "neraca-amanah_%s_%s".formatted(days.from(), days.to()),
        COLUMNS,
        RowSource.of(rows));
  }
}
