package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.MultiMap;

/// What browsers are told to be careful about.
final class SecurityHeaders {
  /// Nothing written into the page itself, and nothing from anywhere else. The scanner of cards is
  /// compiled WebAssembly, photos are blobs that were asked for with the token.
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
          + "img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
          + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /// The page that greets where no frontend was built carries its few rules of style in itself.
  private static final String WELCOME_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";

  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void forPage(MultiMap headers) {
    always(headers);
    headers.set("Content-Security-Policy", PAGE_POLICY);
    headers.set("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
  }

  static void forWelcome(MultiMap headers) {
    always(headers);
    headers.set("Content-Security-Policy", WELCOME_POLICY);
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
