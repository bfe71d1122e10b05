package id.jarinabi.saku.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A caller's mistake, or a refusal, told as RFC 9457. `code` is stable and in English;
/// `detail` is Bahasa Indonesia and fit to show. Never made for a fault of ours: that is an
/// exception and a 500.
public final class Problem extends RuntimeException {

  /// What is wrong with one field of the input.
  public record FieldError(String field, String code, String detail) {}

  private final int status;
  private final String code;
  private final transient List<FieldError> errors;
  private final transient Map<String, Object> extras = new LinkedHashMap<>();

  private Problem(int status, String code, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  public static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail, List.of());
  }

  /// 404, also for another person's object: existence is not revealed.
  public static Problem notFound() {
    return of(404, "not_found", "Data tidak ditemukan.");
  }

  public static Problem forbidden() {
    return of(403, "forbidden", "Akun ini tidak berwenang melakukan hal ini.");
  }

  public static Problem unauthenticated() {
    return of(401, "unauthenticated", "Silakan masuk terlebih dahulu.");
  }

  public static Problem malformed(String detail) {
    return of(400, "malformed_request", detail);
  }

  /// 422 for one field; `code` says what is wrong with it.
  public static Problem invalid(String field, String code, String detail) {
    return invalid(List.of(new FieldError(field, code, detail)));
  }

  public static Problem invalid(List<FieldError> errors) {
    return new Problem(
        422, "validation_failed", "Isian belum benar. Periksa kembali lalu kirim ulang.", errors);
  }

  /// 503: nothing was done, and the same key may be tried again.
  public static Problem temporarilyUnavailable() {
    return of(
            503,
            "temporarily_unavailable",
            "Layanan sedang terganggu dan tidak ada yang diproses. Silakan coba lagi.")
        .with("retryAfter", 2);
  }

  /// 429; `seconds` until trying again makes sense.
  public static Problem rateLimited(long seconds) {
    return of(429, "rate_limited", "Terlalu banyak percobaan. Tunggu sebentar lalu coba lagi.")
        .with("retryAfter", seconds);
  }

  /// Adds a field of the code's own, such as `attemptsRemaining`.
  public Problem with(String field, Object value) {
    extras.put(field, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }

  List<FieldError> errors() {
    return errors;
  }

  Map<String, Object> extras() {
    return extras;
  }
}
