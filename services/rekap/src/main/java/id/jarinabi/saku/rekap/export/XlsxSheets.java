package id.jarinabi.saku.rekap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A workbook written while it grows. Text stands in its cells and in no table of all texts,
/// which would have to be kept; a cell of text is never a formula. A full sheet is followed by
/// another.
final class XlsxSheets {
  private static final int ROWS_A_SHEET = 1_048_576;
  private static final int ROWS_IN_MEMORY = 200;

  private final Workbook book;
  private final List<Export.Column> columns;
  private int sheets;
  private int row;
  private Worksheet sheet;

  private XlsxSheets(OutputStream out, List<Export.Column> columns) {
    this.book = new Workbook(out, "Saku Santri", "1.0");
    this.columns = columns;
    this.sheet = begin();
  }

  static void write(Export export, OutputStream out) throws IOException {
    var sheets = new XlsxSheets(out, export.columns());
    export.rows().writeTo(sheets::row);
    sheets.finish();
  }

  private void row(@Nullable Object... cells) throws IOException {
    if (row == ROWS_A_SHEET) {
      sheet.finish();
      sheet = begin();
    }
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case null -> {}
        case Number number -> sheet.value(row, column, number);
        case Object other -> sheet.inlineString(row, column, other.toString());
      }
    }
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private void finish() throws IOException {
    sheet.finish();
    book.finish();
  }

  private Worksheet begin() {
    sheets++;
    var next = book.newWorksheet(sheets == 1 ? "Laporan" : "Laporan " + sheets);
    for (int column = 0; column < columns.size(); column++) {
      next.inlineString(0, column, columns.get(column).name());
    }
    row = 1;
    return next;
  }
}
