package id.jarinabi.saku.identity.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.web.file.SpreadsheetText;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Entries as rows of a table that a spreadsheet opens: UTF-8 with a byte order mark, fields
/// apart by `;`, times of the pondok.
final class AuditTable {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private static final List<String> HEADER =
      List.of(
          "Nomor",
          "Waktu",
          "Pelaku",
          "Peran",
          "ID pelaku",
          "Tindakan",
          "Jenis objek",
          "ID objek",
          "ID santri",
          "ID unit",
          "Sebelum",
          "Sesudah",
          "Alamat",
          "Perangkat",
          "ID permintaan",
          "Hash");

  private final ZoneId zone;

  AuditTable(PondokCalendar calendar) {
    this.zone = calendar.zone();
  }

  byte[] part(boolean withHeader, List<AuditEntry> entries) {
    var rows = written(entries.stream().map(this::row).toList());
    return (withHeader ? BYTE_ORDER_MARK + written(List.of(HEADER)) + rows : rows).getBytes(UTF_8);
  }

  private List<String> row(AuditEntry entry) {
    var actor = entry.actor();
    return List.of(
        text(entry.position()),
        TIME.format(entry.occurredAt().atZoneSameInstant(zone)),
        text(actor == null ? null : actor.name()),
        text(actor == null ? null : actor.role()),
        text(actor == null ? null : actor.id()),
        text(entry.action()),
        text(entry.objectType()),
        text(entry.objectId()),
        text(entry.santriId()),
        text(entry.unitId()),
        text(new JsonObject(entry.before())),
        text(new JsonObject(entry.after())),
        text(entry.address()),
        text(entry.sessionId()),
        text(entry.requestId()),
        text(entry.hash()));
  }

  private static String text(@Nullable Object value) {
    return SpreadsheetText.of(Objects.toString(value, ""));
  }

  private static String written(List<List<String>> rows) {
    var text = new StringWriter();
    try (var table =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows.forEach(table::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
