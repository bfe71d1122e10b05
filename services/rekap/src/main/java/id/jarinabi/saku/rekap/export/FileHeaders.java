package id.jarinabi.saku.rekap.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/// What a browser is told of a file: to keep it under a name, and not to guess what is in it.
final class FileHeaders {
  private FileHeaders() {}

  static void put(MultivaluedMap<String, Object> headers, Export export, String ending) {
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s.%s\"".formatted(export.fileName(), ending));
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
