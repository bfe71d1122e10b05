package id.jarinabi.saku.devstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody can make the gateway, or a service behind it, hold more than was agreed.
class SizeLimitsTest {
  private static final int MIB = 1024 * 1024;

  private Upstream pos;
  private Gateway gateway;

  @BeforeEach
  void open() throws IOException {
    pos = new Upstream();
    var upstreams = Map.of("pos", pos.port());
    gateway = Gateway.open(new GatewayOptions(0, upstreams, Path.of("target/no-pages"), false));
  }

  @AfterEach
  void close() {
    gateway.close();
    pos.close();
  }

  @Test
  void four_megabytes_pass() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send(post("Content-Length: " + 4 * MIB));
      knock.send(new byte[4 * MIB]);

      assertThat(knock.answer().status()).isEqualTo(200);
    }
    assertThat(pos.seen.getFirst().body()).hasSize(4 * MIB);
  }

  @Test
  void a_declared_size_past_the_limit_is_refused_before_the_service_is_asked() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send(post("Content-Length: " + (4 * MIB + 1)));

      assertTooLarge(knock.answer());
    }
    assertThat(pos.seen).isEmpty();
  }

  @Test
  void a_chunked_body_is_cut_off_at_the_limit() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send(post("Transfer-Encoding: chunked"));
      for (int i = 0; i < 5; i++) {
        knock.send(Integer.toHexString(MIB) + "\r\n");
        knock.send(new byte[MIB]);
        knock.send("\r\n");
      }

      assertTooLarge(knock.answer());
    }
    assertThat(pos.seen).isEmpty();
  }

  @Test
  void a_small_chunked_body_passes_whole() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send(post("Transfer-Encoding: chunked") + "5\r\nsantr\r\n1\r\ni\r\n0\r\n\r\n");

      assertThat(knock.answer().status()).isEqualTo(200);
    }
    assertThat(pos.seen.getFirst().body()).asString().isEqualTo("santri");
  }

  @Test
  void a_long_address_and_long_headers_are_refused() throws IOException {
    String long9k = "x".repeat(9 * 1024);

    assertThat(Knock.get(gateway.port(), "/api/pos/" + long9k).status()).isEqualTo(414);
    assertThat(Knock.get(gateway.port(), "/api/pos/x", "A: " + long9k, "B: " + long9k).status())
        .isEqualTo(431);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: xchunked",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: -1",
        "Content-Length: +5",
        "Host: second",
      })
  void framing_that_two_readers_could_understand_differently_is_refused(String headers)
      throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send(post(headers) + "0\r\n\r\n");

      assertThat(knock.answer().status()).isEqualTo(400);
    }
    assertThat(pos.seen).isEmpty();
  }

  @Test
  void a_length_beside_chunks_is_dropped_so_that_nothing_can_hide_behind_it() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send(post("Content-Length: 60\r\nTransfer-Encoding: chunked") + "0\r\n\r\n");
      knock.send("GET /internal/x HTTP/1.1\r\nHost: saku.test\r\n\r\n");

      assertThat(knock.answer().status()).isEqualTo(200);
      assertThat(knock.answer().status()).isEqualTo(404);
    }
    assertThat(pos.seen.getFirst().headers()).doesNotContainKey("Content-Length");
  }

  @Test
  void a_host_must_be_named() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send("GET /api/pos/units HTTP/1.1\r\n\r\n");

      assertThat(knock.answer().status()).isEqualTo(400);
    }
  }

  private static void assertTooLarge(Knock.Answer answer) {
    assertThat(answer.status()).isEqualTo(413);
    assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("too_large");
  }

  private static String post(String headers) {
    return "POST /api/pos/x HTTP/1.1\r\nHost: saku.test\r\n" + headers + "\r\n\r\n";
  }
}
