package id.jarinabi.saku.devstack.gateway;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/// The page that greets where no frontend was built. It names the demo accounts in demo mode
/// only.
final class Welcome {
  private Welcome() {}

  static Buffer page(boolean demo) {
    String accounts = demo ? section() : "";
    return Buffer.buffer(template().replace("<!-- accounts -->", accounts));
  }

  private static String section() {
    String rows =
        DemoAccount.ALL.stream()
            .map(
                a ->
                    "<tr><td><code>%s</code></td><td>%s</td><td>%s</td></tr>"
                        .formatted(a.username(), a.who(), a.pin()))
            .collect(Collectors.joining("\n"));
    return """
        <section>
          <h2>Akun percobaan</h2>
          <p>Kata sandi semua akun: <code>%s</code></p>
          <table>
            <thead><tr><th>Akun</th><th>Siapa</th><th>PIN</th></tr></thead>
            <tbody>
        %s
            </tbody>
          </table>
        </section>
        """
        .formatted(DemoAccount.PASSWORD, rows);
  }

  private static String template() {
    try (InputStream page = Welcome.class.getResourceAsStream("welcome.html")) {
      return new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
