package id.jarinabi.saku.web.problem;

/// What the framework itself refuses, by its status: no such path, method or form of body.
final class Refused {
  private Refused() {}

  static boolean isOurFault(int status) {
    return status < 400 || status >= 500;
  }

  static Problem of(int status) {
    return switch (status) {
      case 401 -> Problem.unauthenticated();
      case 403 -> Problem.forbidden();
      case 404 -> Problem.notFound();
      case 405 -> Problem.of(405, "method_not_allowed", "Cara panggil ini tidak tersedia.");
      case 406 -> Problem.of(406, "not_acceptable", "Format jawaban itu tidak tersedia.");
      case 413 -> Problem.of(413, "too_large", "Kiriman terlalu besar.");
      case 415 -> Problem.of(415, "unsupported_media_type", "Format kiriman tidak didukung.");
      default -> Problem.malformed("Permintaan tidak dapat dibaca.");
    };
  }

  static Problem fault() {
    return Problem.of(
        500,
        "internal_error",
        "Terjadi gangguan di sistem kami. Silakan coba lagi; bila berulang, sebutkan nomor"
            + " permintaan ini kepada pengelola.");
  }
}
