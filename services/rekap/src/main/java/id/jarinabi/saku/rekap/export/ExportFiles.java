package id.jarinabi.saku.rekap.export;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/// Writes a report in the form that was asked for. A browser is told to keep the file under a
/// name, and not to guess what is in it.
@Provider
@Produces({FileTypes.CSV, FileTypes.XLSX, FileTypes.PDF})
class ExportFiles implements MessageBodyWriter<Export> {

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
    var form = FileForm.of(media);
    headers.putSingle(HttpHeaders.CONTENT_TYPE, form.type());
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s.%s\"".formatted(export.fileName(), form.ending()));
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    switch (form) {
      case CSV -> CsvLines.write(export, out);
      case XLSX -> XlsxSheets.write(export, out);
      case PDF -> PdfPages.write(export, out);
    }
  }
}
