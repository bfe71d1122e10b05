package id.jarinabi.saku.rekap.statement;

import static id.jarinabi.saku.rekap.export.Export.column;

import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Moments;
import id.jarinabi.saku.rekap.export.Export;
import id.jarinabi.saku.rekap.export.RowSource;
import id.jarinabi.saku.rekap.sale.SoldLine;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement as a table: opening balance, every movement, closing balance.
final class StatementSheet {
  private static final List<Export.Column> COLUMNS =
      List.of(
          column("Waktu", 4),
          column("Mutasi", 4),
          column("Unit", 4),
          column("Nomor struk", 4),
          column("Barang", 9),
          column("Jumlah", 3),
          column("Saldo", 3));

  private StatementSheet() {}

  static Export of(Statement statement, RowSource movements) {
    var days = new Days(statement.from(), statement.to());
    var who = statement.name() == null ? "santri" : statement.name();
    return new Export(
        "Mutasi saldo %s, %s".formatted(who, days.words()),
        "mutasi-saldo_%s_%s".formatted(days.from(), days.to()),
        COLUMNS,
        sink -> {
          sink.row(null, "Saldo awal", null, null, null, null, statement.openingBalance());
          movements.writeTo(sink);
          sink.row(null, "Saldo akhir", null, null, null, null, statement.closingBalance());
        });
  }

  static @Nullable Object[] cells(Movement movement, ZoneId zone) {
    return new @Nullable Object[] {
      Moments.text(movement.occurredAt(), zone),
      words(movement.type()),
      movement.unitName(),
      movement.receiptNumber(),
      SoldLine.words(movement.items()),
      movement.amount(),
      movement.balanceAfter()
    };
  }

  private static String words(String type) {
    return switch (type) {
      case "CASH_TOPUP" -> "Setor tunai";
      case "BRIVA_TOPUP" -> "Transfer virtual account";
      case "TOPUP_REVERSAL" -> "Setoran dibatalkan";
      case "PURCHASE" -> "Belanja";
      case "PURCHASE_VOID" -> "Dana dikembalikan";
      default -> type;
    };
  }
}
