package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.MultiMap;

/// What browsers are told to be careful about.
final class SecurityHeaders {
  private static final String PAGE_POLICY =
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
          + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void forPage(MultiMap headers) {
    always(headers);
    headers.set("Content-Security-Policy", PAGE_POLICY);
    headers.set("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
  }

  /// Answers of a service are kept nowhere, unless it says so itself (a photo, a public key set).
  static void forData(MultiMap headers) {
    always(headers);
    headers.set("Content-Security-Policy", DATA_POLICY);
    if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }

  private static void always(MultiMap headers) {
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
  }
}
