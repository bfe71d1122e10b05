package id.jarinabi.saku.identity.importing;

import id.jarinabi.saku.web.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook. A workbook is a ZIP of XML, so that a small file can hold a
/// huge one: it is measured first.
final class Xlsx {
  private static final long LARGEST_UNPACKED = 32L << 20;
  private static final int MOST_PARTS = 200;
  private static final int MOST_COLUMNS = 50;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Xlsx() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length > ZIP.length
        && IntStream.range(0, ZIP.length).allMatch(at -> bytes[at] == ZIP[at]);
  }

  /// Stops behind `most` rows.
  static List<SheetRow> rows(byte[] bytes, int most) {
    try {
      measure(bytes);
      try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
          var rows = workbook.getFirstSheet().openStream()) {
        return rows.limit(most).map(Xlsx::row).toList();
      }
    } catch (IOException | ExcelReaderException e) {
      throw unreadable();
    }
  }

  private static SheetRow row(Row row) {
    return new SheetRow(
        row.getRowNum(),
        IntStream.range(0, Math.min(row.getCellCount(), MOST_COLUMNS))
            .mapToObj(row::getCell)
            .map(Xlsx::text)
            .toList());
  }

  private static String text(@Nullable Cell cell) {
    return cell == null || cell.getText() == null ? "" : cell.getText();
  }

  private static void measure(byte[] bytes) throws IOException {
    long left = LARGEST_UNPACKED;
    int parts = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (zip.getNextEntry() != null) {
        left -= length(zip, left);
        if (left < 0 || ++parts > MOST_PARTS) {
          throw Problem.of(413, "too_large", "Berkas ini terlalu besar setelah dibuka.");
        }
      }
    }
  }

  private static long length(InputStream part, long most) throws IOException {
    var buffer = new byte[8192];
    long length = 0;
    for (int read = part.read(buffer); read >= 0 && length <= most; read = part.read(buffer)) {
      length += read;
    }
    return length;
  }

  private static Problem unreadable() {
    return Problem.invalid("file", "unreadable", "Berkas ini bukan Excel (.xlsx) yang utuh.");
  }
}
