package id.jarinabi.saku.rekap.sale;

import static id.jarinabi.saku.rekap.export.Export.column;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Moments;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sales as a table, one a line.
final class SaleSheet {
  private static final List<Export.Column> COLUMNS =
      List.of(
          column("Waktu", 5),
          column("Nomor struk", 5),
          column("Unit", 4),
          column("Kasir", 4),
          column("NIS", 3),
          column("Pemilik saldo", 5),
          column("Pembeli", 5),
          column("Barang", 9),
          column("Subtotal", 3),
          column("Diskon", 3),
          column("Total", 3),
          column("Status", 3));

  private SaleSheet() {}

  static Export of(RowSource rows, Days days) {
    return new Export(
        "Transaksi santri, " + days.words(),
        "transaksi_%s_%s".formatted(days.from(), days.to()),
        COLUMNS,
        rows);
  }

  static @Nullable Object[] cells(SaleEntry sale, ZoneId zone) {
    return new @Nullable Object[] {
      Moments.text(sale.occurredAt(), zone),
      sale.receiptNumber(),
      sale.unitName(),
      sale.cashierName(),
      sale.ownerNis(),
      sale.ownerName(),
      sale.userName(),
      SoldLine.words(sale.items()),
      sale.subtotal(),
      sale.discount(),
      sale.total(),
      sale.status() == SaleEntry.Status.VOIDED ? "Dibatalkan" : "Selesai"
    };
  }
}
