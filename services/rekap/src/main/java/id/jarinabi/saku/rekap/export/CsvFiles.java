package id.jarinabi.saku.rekap.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/// CSV as the spreadsheets of an Indonesian office open it: with a mark that says UTF-8, and
/// semicolons.
@Provider
@Produces(FileTypes.CSV)
class CsvFiles implements MessageBodyWriter<Export> {
  private static final char MARK = '\uFEFF';

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return Export.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Export export,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    FileHeaders.put(headers, export, "csv");
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
      case String words -> PlainText.of(words);
      default -> cell.toString();
    };
  }
}
