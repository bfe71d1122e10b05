package id.jarinabi.saku.rekap.statement;

import static id.jarinabi.saku.rekap.export.Export.number;
import static id.jarinabi.saku.rekap.export.Export.text;

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
          text("Waktu", 4),
          text("Mutasi", 4),
          text("Unit", 4),
          text("Nomor struk", 4),
          text("Barang", 9),
          number("Jumlah", 3),
          number("Saldo", 3));

  private StatementSheet() {}

  static Export of(Statement statement, RowSource rows) {
    return Export.of(
        "Mutasi saldo " + (statement.name() == null ? "santri" : statement.name()),
        "mutasi-saldo",
        new Days(statement.from(), statement.to()),
        COLUMNS,
        rows);
  }

  static @Nullable Object[] opening(long balance) {
    return balance("Saldo awal", balance);
  }

  static @Nullable Object[] closing(long balance) {
    return balance("Saldo akhir", balance);
  }

  private static @Nullable Object[] balance(String name, long balance) {
    return new @Nullable Object[] {null, name, null, null, null, null, balance};
  }

  static @Nullable Object[] movement(Movement movement, ZoneId zone) {
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
