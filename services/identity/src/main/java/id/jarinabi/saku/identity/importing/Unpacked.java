package id.jarinabi.saku.identity.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// A workbook is a ZIP of XML, so that a small file can hold a huge one: it is unpacked once and
/// measured, piece by piece, before anybody reads it.
final class Unpacked {
  private static final long LARGEST = 16L << 20;
  private static final int MOST_PARTS = 200;

  /// A cell that says to stand in a column no sheet has. Its reader would make all those before
  /// it.
  private static final Pattern FAR_CELL =
      Pattern.compile("\\sr\\s*=\\s*[\"']\\s*(?:\\$?[A-Za-z]{4}|[^\"'<>]{0,16}&)");

  private static final int LONGEST_MATCH = 64;

  private long length;

  private Unpacked() {}

  static void check(byte[] file) {
    var unpacked = new Unpacked();
    // The same list of parts that the workbook's reader goes by: another could hide one.
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      var parts = Collections.list(zip.getEntries());
      if (parts.size() > MOST_PARTS) {
        throw BadSheet.tooLargeInside();
      }
      for (var part : parts) {
        try (var bytes = zip.getInputStream(part)) {
          unpacked.check(bytes, part.getName().startsWith("xl/worksheets/"));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw BadSheet.noWorkbook();
    }
  }

  private void check(InputStream part, boolean sheet) throws IOException {
    var buffer = new byte[8192];
    var before = "";
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      length += read;
      if (length > LARGEST) {
        throw BadSheet.tooLargeInside();
      }
      if (sheet) {
        var text = before + new String(buffer, 0, read, ISO_8859_1);
        // Sixteen bits a letter would hide what is looked for.
        if (text.indexOf('\0') >= 0 || FAR_CELL.matcher(text).find()) {
          throw BadSheet.noWorkbook();
        }
        before = text.substring(Math.max(0, text.length() - LONGEST_MATCH));
      }
    }
  }
}
