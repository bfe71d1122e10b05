package id.jarinabi.saku.devstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir Path dist;
  private Gateway gateway = Gateway.open(new GatewayOptions(0, Map.of(), Path.of("none"), true));

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void without_a_frontend_a_page_says_what_this_is_and_names_the_demo_accounts()
      throws IOException {
    var answer = Knock.get(gateway.port(), "/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("Saku Santri", "kantin.putra", "Saku#Demo2026", "314159");
    assertThat(answer.headers().get("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void outside_of_demo_mode_no_account_is_named() throws IOException {
    reopen(false);
    Files.delete(dist.resolve("index.html"));

    var answer = Knock.get(gateway.port(), "/");

    assertThat(answer.body()).contains("Saku Santri").doesNotContain("kantin.putra", "Demo2026");
  }

  @Test
  void files_are_served_and_every_other_address_is_the_apps_own() throws IOException {
    reopen(true);

    var script = Knock.get(gateway.port(), "/assets/app-1a2b.js");
    var deep = Knock.get(gateway.port(), "/wali/santri/2026001?tab=mutasi");

    assertThat(script.headers())
        .containsEntry("Content-Type", "text/javascript; charset=utf-8")
        .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
    assertThat(script.body()).isEqualTo("app()");
    assertThat(deep.body()).isEqualTo("<h1>app</h1>");
    assertThat(deep.headers()).containsEntry("Cache-Control", "no-cache");
  }

  @Test
  void the_app_may_run_its_own_files_and_nothing_else() throws IOException {
    reopen(true);

    var policy = Knock.get(gateway.port(), "/").headers().get("Content-Security-Policy");

    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'")
        .doesNotContain("'unsafe-inline'", "data:", "http", "*");
  }

  @Test
  void an_unchanged_file_is_not_sent_again() throws IOException {
    reopen(true);
    String etag = Knock.get(gateway.port(), "/").headers().get("ETag");

    assertThat(Knock.get(gateway.port(), "/", "If-None-Match: " + etag).status()).isEqualTo(304);
  }

  @Test
  void the_smallest_form_that_the_asker_understands_is_sent() throws IOException {
    reopen(true);
    Files.writeString(dist.resolve("assets/app-1a2b.js.br"), "brotli");
    Files.writeString(dist.resolve("assets/app-1a2b.js.gz"), "gzip");

    assertThat(coded("gzip, deflate, br;q=0.9")).isEqualTo("br: brotli");
    assertThat(coded("GZIP, br;q=0")).isEqualTo("gzip: gzip");
    assertThat(coded("identity")).isEqualTo("null: app()");
    assertThat(Knock.get(gateway.port(), "/", "Accept-Encoding: br").body())
        .isEqualTo("<h1>app</h1>");
  }

  private String coded(String accepted) throws IOException {
    var file = Knock.get(gateway.port(), "/assets/app-1a2b.js", "Accept-Encoding: " + accepted);
    assertThat(file.headers())
        .containsEntry("Vary", "Accept-Encoding")
        .containsEntry("Content-Type", "text/javascript; charset=utf-8");
    return file.headers().get("Content-Encoding") + ": " + file.body();
  }

  @Test
  void a_missing_file_is_not_the_app() throws IOException {
    reopen(true);

    assertThat(Knock.get(gateway.port(), "/assets/gone.js").status()).isEqualTo(404);
    assertThat(Knock.get(gateway.port(), "/../secret.txt").status()).isEqualTo(404);
    assertThat(Knock.get(gateway.port(), "/%2e%2e/secret.txt").status()).isEqualTo(404);
  }

  @Test
  void a_page_can_only_be_read() throws IOException {
    var answer = Knock.call(gateway.port(), "POST", "/login", "Content-Length: 0");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD");
    assertThat(Knock.call(gateway.port(), "HEAD", "/").status()).isEqualTo(200);
  }

  private void reopen(boolean demo) throws IOException {
    Files.createDirectories(dist.resolve("assets"));
    Files.writeString(dist.resolve("index.html"), "<h1>app</h1>");
    Files.writeString(dist.resolve("assets/app-1a2b.js"), "app()");
    gateway.close();
    gateway = Gateway.open(new GatewayOptions(0, Map.of(), dist, demo));
  }
}
