package id.jarinabi.saku.rekap.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jarinabi.saku.web.file.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.jspecify.annotations.Nullable;

/// CSV as the spreadsheets of an Indonesian office open it: with a mark that says UTF-8, and
/// semicolons.
final class CsvLines {
  private static final char MARK = '\uFEFF';

  private CsvLines() {}

  static void write(Export export, OutputStream out) throws IOException {
    var text = new OutputStreamWriter(out, UTF_8);
    text.write(MARK);
    var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(export.columns().stream().map(Export.Column::name).toList());
    export.rows().writeTo(cells -> csv.writeRecord(texts(cells)));
    csv.flush();
    text.flush();
  }

  private static String[] texts(@Nullable Object[] cells) {
    var texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = text(cells[i]);
    }
    return texts;
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String words -> SpreadsheetText.of(words);
      default -> cell.toString();
    };
  }
}
