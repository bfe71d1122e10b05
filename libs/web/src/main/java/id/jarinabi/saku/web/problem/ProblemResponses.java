package id.jarinabi.saku.web.problem;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;

/// The one form in which anything that went wrong leaves a service.
final class ProblemResponses {
  static final String MEDIA_TYPE = "application/problem+json";

  private ProblemResponses() {}

  static Response of(Problem problem, String requestId) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "urn:saku:problem:" + problem.code());
    body.put("title", title(problem.status()));
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    body.put("code", problem.code());
    body.put("requestId", requestId);
    body.putAll(problem.extras());
    if (!problem.errors().isEmpty()) {
      body.put("errors", problem.errors());
    }
    var response =
        Response.status(problem.status())
            .header("Content-Type", MEDIA_TYPE)
            .header("Cache-Control", "no-store")
            .entity(body);
    var retryAfter = body.remove("retryAfter");
    return retryAfter == null
        ? response.build()
        : response.header("Retry-After", retryAfter).build();
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
