package id.jarinabi.saku.identity.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads what spreadsheets call CSV: fields apart by `;` or `,`, quoted where they must be, with
/// or without a byte order mark, in UTF-8 or in what Windows still writes.
final class Csv {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final String text;
  private final char separator;
  private final List<SheetRow> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int line = 1;
  private int rowStart = 1;

  private Csv(String text) {
    this.text = text;
    this.separator = separatorOf(text);
  }

  /// Stops behind `most` rows.
  static List<SheetRow> rows(byte[] bytes, int most) {
    var text = decode(bytes);
    return new Csv(text.startsWith("\ufeff") ? text.substring(1) : text).read(most);
  }

  private List<SheetRow> read(int most) {
    boolean quoted = false;
    for (int at = 0; at < text.length() && rows.size() < most; at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        line++;
      }
      if (quoted) {
        if (sign != '"') {
          cell.append(sign);
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          cell.append(sign);
          at++;
        } else {
          quoted = false;
        }
      } else if (sign == '"' && cell.isEmpty()) {
        quoted = true;
      } else {
        plain(sign);
      }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      endRow();
    }
    return rows;
  }

  private void plain(char sign) {
    if (sign == separator) {
      endCell();
    } else if (sign == '\n') {
      endRow();
    } else if (sign != '\r') {
      cell.append(sign);
    }
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(new SheetRow(rowStart, cells));
    cells = new ArrayList<>();
    rowStart = line;
  }

  /// The one that the first line has more of.
  private static char separatorOf(String text) {
    int end = text.indexOf('\n');
    var header = end < 0 ? text : text.substring(0, end);
    long semicolons = header.chars().filter(sign -> sign == ';').count();
    long commas = header.chars().filter(sign -> sign == ',').count();
    return semicolons >= commas ? ';' : ',';
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}
