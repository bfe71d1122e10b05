package id.jarinabi.saku.rekap.export;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

@Provider
@Produces(FileTypes.XLSX)
class XlsxFiles implements MessageBodyWriter<Export> {

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
    FileHeaders.put(headers, export, "xlsx");
    var sheets = new XlsxSheets(out, export.columns());
    export.rows().writeTo(sheets::row);
    sheets.finish();
  }
}
