package id.jarinabi.saku.rekap.unit;

import static id.jarinabi.saku.rekap.export.Export.column;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recaps as tables. The parts of a unit's recap stand one below the other, each line says which
/// part it belongs to.
final class UnitSheets {
  private static final List<Export.Column> ALL =
      List.of(
          column("Kode", 2),
          column("Unit", 5),
          column("Transaksi", 2),
          column("Bruto", 3),
          column("Diskon", 3),
          column("Ubah harga", 2),
          column("Dibatalkan", 3),
          column("Bersih", 3));

  private static final List<Export.Column> ONE =
      List.of(
          column("Bagian", 2),
          column("Nama", 6),
          column("Transaksi / jumlah", 3),
          column("Bruto", 3),
          column("Diskon", 3),
          column("Ubah harga", 2),
          column("Dibatalkan", 3),
          column("Bersih", 3));

  private UnitSheets() {}

  static Export of(UnitsRecap recap) {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var unit : recap.items()) {
      rows.add(
          new @Nullable Object[] {
            unit.code(),
            unit.name(),
            unit.transactions(),
            unit.gross(),
            unit.discounts(),
            unit.overrides(),
            unit.voids(),
            unit.net()
          });
    }
    rows.add(
        new @Nullable Object[] {
          "",
          "Jumlah",
          recap.transactions(),
          recap.gross(),
          recap.discounts(),
          null,
          recap.voids(),
          recap.net()
        });
    var days = new Days(recap.from(), recap.to());
    return new Export(
        "Rekap semua unit, " + days.words(), name("unit", days), ALL, RowSource.of(rows));
  }

  static Export of(UnitRecap recap) {
    var rows = new ArrayList<@Nullable Object[]>();
    rows.add(
        new @Nullable Object[] {
          "Jumlah",
          recap.name(),
          recap.transactions(),
          recap.gross(),
          recap.discounts(),
          recap.overrides(),
          recap.voids(),
          recap.net()
        });
    for (var day : recap.days()) {
      rows.add(
          new @Nullable Object[] {
            "Hari",
            day.date().toString(),
            day.transactions(),
            day.gross(),
            day.discounts(),
            null,
            day.voids(),
            day.net()
          });
    }
    for (var item : recap.items()) {
      rows.add(
          new @Nullable Object[] {
            "Barang", item.name(), item.quantity(), null, null, null, null, item.net()
          });
    }
    for (var cashier : recap.cashiers()) {
      rows.add(
          new @Nullable Object[] {
            "Kasir",
            cashier.name(),
            cashier.transactions(),
            null,
            cashier.discounts(),
            cashier.overrides(),
            cashier.voids(),
            cashier.net()
          });
    }
    var days = new Days(recap.from(), recap.to());
    var unit = recap.code() == null ? recap.unitId().toString() : recap.code();
    return new Export(
        "Rekap %s, %s".formatted(recap.name() == null ? unit : recap.name(), days.words()),
        name("unit-" + unit.replaceAll("[^A-Za-z0-9]", ""), days),
        ONE,
        RowSource.of(rows));
  }

  private static String name(String what, Days days) {
    return "rekap-%s_%s_%s".formatted(what, days.from(), days.to());
  }
}
