package id.jarinabi.saku.web.problem;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/// The one form in which anything that went wrong leaves a service.
final class ProblemResponses {
  static final String MEDIA_TYPE = "application/problem+json";

  /// Told as a header, not in the body.
  private static final String RETRY_AFTER = "retryAfter";

  private ProblemResponses() {}

  static Response of(Problem problem, String requestId) {
    var response = Response.status(problem.status()).entity(body(problem, requestId));
    headers(problem).forEach(response::header);
    return response.build();
  }

  static Map<String, String> headers(Problem problem) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", MEDIA_TYPE);
    headers.put("Cache-Control", "no-store");
    var retryAfter = problem.extras().get(RETRY_AFTER);
    if (retryAfter != null) {
      headers.put("Retry-After", retryAfter.toString());
    }
    return headers;
  }

  static Map<String, Object> body(Problem problem, String requestId) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "urn:saku:problem:" + problem.code());
    body.put("title", title(problem.status()));
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    body.put("code", problem.code());
    body.put("requestId", requestId);
    body.putAll(problem.extras());
    body.remove(RETRY_AFTER);
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors());
    }
    return body;
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Permintaan tidak dapat dibaca";
      case 401 -> "Perlu masuk";
      case 403 -> "Tidak diizinkan";
      case 404 -> "Tidak ditemukan";
      case 405 -> "Cara panggil tidak tersedia";
      case 406, 415 -> "Format tidak didukung";
      case 409 -> "Tidak dapat dilakukan";
      case 413 -> "Terlalu besar";
      case 422 -> "Isian belum benar";
      case 423 -> "Terkunci";
      case 429 -> "Terlalu sering";
      case 503 -> "Layanan sedang terganggu";
      default -> status < 500 ? "Permintaan ditolak" : "Gangguan sistem";
    };
  }
}
