package id.jarinabi.saku.web.idempotency;

import id.jarinabi.saku.web.problem.Problem;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The caller's own name for one attempt to do something: whatever is sent under it happens once.
public record IdempotencyKey(UUID value) {
  public static final String HEADER = "Idempotency-Key";
  public static final String REPLAYED = "Idempotent-Replayed";
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /// 400 `idempotency_key_required` when it is missing, 400 `malformed_request` when it is no
  /// UUID.
  public static IdempotencyKey parse(@Nullable String header) {
    if (header == null || header.isBlank()) {
      throw Problem.of(
          400,
          "idempotency_key_required",
          "Permintaan ini memerlukan kepala Idempotency-Key berisi UUID.");
    }
    if (!UUID_FORM.matcher(header).matches()) {
      throw Problem.malformed("Idempotency-Key harus berupa UUID.");
    }
    return new IdempotencyKey(UUID.fromString(header));
  }

  public static Problem reused() {
    return Problem.of(
        422,
        "idempotency_key_reused",
        "Kunci ini sudah dipakai untuk permintaan lain. Gunakan kunci baru.");
  }

  public static Problem stillRunning() {
    return Problem.of(
            409,
            "request_in_progress",
            "Permintaan ini masih diproses. Tunggu sebentar lalu tanyakan lagi.")
        .with("retryAfter", 1);
  }
}
