package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/// What the gateway itself answers, in the form that the services use.
enum GatewayProblem {
  MALFORMED(
      400,
      "malformed_request",
      "Permintaan tidak dapat dibaca",
      "Alamat atau isi permintaan tidak dapat dibaca. Periksa lalu kirim ulang."),
  NOT_FOUND(
      404, "not_found", "Tidak ditemukan", "Alamat ini tidak ada. Periksa kembali alamatnya."),
  METHOD(
      405,
      "method_not_allowed",
      "Cara panggil tidak tersedia",
      "Alamat ini tidak dapat dipanggil dengan cara itu."),
  TOO_LARGE(
      413, "too_large", "Terlalu besar", "Kiriman paling besar 4 MB. Perkecil lalu coba lagi."),
  URI_TOO_LONG(414, "uri_too_long", "Alamat terlalu panjang", "Alamat permintaan terlalu panjang."),
  HEADERS_TOO_LARGE(431, "headers_too_large", "Terlalu besar", "Kepala permintaan terlalu besar."),
  UNAVAILABLE(
      503,
      "temporarily_unavailable",
      "Layanan sedang terganggu",
      "Layanan sedang terganggu dan tidak ada yang diproses. Silakan coba lagi."),

  /// Sent, but not answered: 503 would promise that nothing was done.
  NO_ANSWER(
      504,
      "outcome_unknown",
      "Jawaban belum diterima",
      "Jawaban belum diterima. Periksa riwayat, atau ulangi dengan kunci yang sama.");

  static final String MEDIA_TYPE = "application/problem+json";

  private final int status;
  private final String code;
  private final String title;
  private final String detail;

  GatewayProblem(int status, String code, String title, String detail) {
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
  }

  int status() {
    return status;
  }

  Buffer body(String requestId) {
    return new JsonObject()
        .put("type", "urn:saku:problem:" + code)
        .put("title", title)
        .put("status", status)
        .put("detail", detail)
        .put("code", code)
        .put("requestId", requestId)
        .toBuffer();
  }
}
