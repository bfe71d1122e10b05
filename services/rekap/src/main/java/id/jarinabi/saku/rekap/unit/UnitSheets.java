package id.jarinabi.saku.rekap.unit;

import static id.jarinabi.saku.rekap.export.Export.number;
import static id.jarinabi.saku.rekap.export.Export.text;

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
          text("Kode", 2),
          text("Unit", 5),
          number("Transaksi", 2),
          number("Bruto", 3),
          number("Diskon", 3),
          number("Ubah harga", 2),
          number("Dibatalkan", 3),
          number("Bersih", 3));

  private static final List<Export.Column> ONE =
      List.of(
          text("Bagian", 2),
          text("Nama", 6),
          number("Transaksi / jumlah", 3),
          number("Bruto", 3),
          number("Diskon", 3),
          number("Ubah harga", 2),
          number("Dibatalkan", 3),
          number("Bersih", 3));

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
    return Export.of("Rekap semua unit", "rekap-unit", days, ALL, RowSource.of(rows));
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
    return Export.of(
        "Rekap " + (recap.name() == null ? unit : recap.name()),
        "rekap-unit-" + unit.replaceAll("[^A-Za-z0-9]", ""),
        days,
        ONE,
        RowSource.of(rows));
  }
}
