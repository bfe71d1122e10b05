package id.jarinabi.saku.rekap.sale;

import static id.jarinabi.saku.rekap.export.Export.number;
import static id.jarinabi.saku.rekap.export.Export.text;

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
          text("Waktu", 6),
          text("Nomor struk", 5),
          text("Unit", 4),
          text("Kasir", 4),
          text("NIS", 3),
          text("Pemilik saldo", 5),
          text("Pembeli", 5),
          text("Barang", 9),
          number("Subtotal", 3),
          number("Diskon", 3),
          number("Total", 3),
          text("Status", 3));

  private SaleSheet() {}

  static Export of(RowSource rows, Days days) {
    return Export.of("Transaksi santri", "transaksi", days, COLUMNS, rows);
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
