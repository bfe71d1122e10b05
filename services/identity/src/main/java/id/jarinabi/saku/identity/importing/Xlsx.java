package id.jarinabi.saku.identity.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook.
final class Xlsx {
  private static final int MOST_COLUMNS = 50;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Xlsx() {}

  static boolean isOne(byte[] file) {
    return file.length > ZIP.length
        && IntStream.range(0, ZIP.length).allMatch(at -> file[at] == ZIP[at]);
  }

  /// Rows that say something; stops behind `most` of them.
  static List<SheetRow> rows(byte[] file, int most) {
    Unpacked.check(file);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = workbook.getFirstSheet().openStream()) {
      return rows.map(Xlsx::row).filter(row -> !row.isBlank()).limit(most).toList();
    } catch (IOException | RuntimeException e) {
      // A damaged workbook makes the library stumble in more ways than it declares.
      throw BadSheet.noWorkbook();
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
}
