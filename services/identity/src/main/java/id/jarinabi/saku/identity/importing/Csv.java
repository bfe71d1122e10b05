package id.jarinabi.saku.identity.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/// Reads what spreadsheets call CSV: fields apart by `;` or `,`, quoted where they must be, with
/// or without a byte order mark.
final class Csv {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private Csv() {}

  /// Rows that say something; stops behind `most` of them.
  static List<SheetRow> rows(byte[] file, int most) {
    var decoded = decode(file);
    var text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    var reader =
        CsvReader.builder()
            .fieldSeparator(separatorOf(text))
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text);
    try {
      return reader.stream()
          .map(row -> new SheetRow((int) row.getStartingLineNumber(), row.getFields()))
          .filter(row -> !row.isBlank())
          .limit(most)
          .toList();
    } catch (CsvParseException e) {
      throw BadSheet.noCsv();
    }
  }

  /// The one that the first line has more of.
  private static char separatorOf(String text) {
    var header = text.lines().findFirst().orElse("");
    long semicolons = header.chars().filter(sign -> sign == ';').count();
    long commas = header.chars().filter(sign -> sign == ',').count();
    return semicolons >= commas ? ';' : ',';
  }

  /// What cannot be read as UTF-8 is refused, not guessed at: a name stays for years.
  private static String decode(byte[] file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw BadSheet.foreignLetters();
    }
  }
}
