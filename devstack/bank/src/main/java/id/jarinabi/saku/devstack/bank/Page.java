package id.jarinabi.saku.devstack.bank;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The page where a newcomer types a number and presses "Bayar".
final class Page {
  private final byte[] html = read();

  void answer(HttpExchange exchange) throws IOException {
    boolean home = exchange.getRequestURI().getPath().equals("/");
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set(
        "Content-Security-Policy", "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'");
    if (home) {
      exchange.sendResponseHeaders(200, html.length);
      exchange.getResponseBody().write(html);
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
  }

  private static byte[] read() {
    try (var page = Objects.requireNonNull(Page.class.getResourceAsStream("page.html"))) {
      return page.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
