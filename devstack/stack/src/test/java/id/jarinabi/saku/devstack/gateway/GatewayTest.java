package id.jarinabi.saku.devstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
  private static final int MORE_THAN_ALL_CALLS = 300;
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
  void a_call_reaches_its_service_as_it_was_spelt() throws IOException {
    String path = "/api/pos/units/1/products?q=nasi%20goreng&x=%2F..%2F";

    var answer = get(path, "Authorization: Bearer t", "Cookie: r=1", "Idempotency-Key: k");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"from\":\"service\"}");
    assertThat(only().uri()).isEqualTo(path);
    assertThat(only().headers())
        .containsEntry("Authorization", "Bearer t")
        .containsEntry("Cookie", "r=1")
        .containsEntry("Idempotency-Key", "k")
        .containsEntry("Host", "saku.test");
  }

  @Test
  void the_peer_is_told_and_no_claim_of_the_client_passes() throws IOException {
    get(
        "/api/pos/units",
        "X-Forwarded-For: 8.8.8.8",
        "X-Forwarded-Host: evil",
        "X-Forwarded-Prefix: /internal",
        "X_Forwarded_For: 8.8.8.8",
        "Forwarded: for=8.8.8.8",
        "X-Real-IP: 8.8.8.8",
        "X-Original-URL: /internal",
        "X-HTTP-Method-Override: DELETE",
        "Saku-Service-Token: forged",
        "Connection: close, X-Secret-Hop",
        "X-Secret-Hop: 1",
        "TE: trailers",
        "Upgrade: websocket");

    assertThat(only().headers()).containsEntry("X-Forwarded-For", "127.0.0.1");
    assertThat(only().headers())
        .doesNotContainKeys(
            "X-Forwarded-Host",
            "X-Forwarded-Prefix",
            "X_Forwarded_For",
            "Forwarded",
            "X-Real-IP",
            "X-Original-URL",
            "X-HTTP-Method-Override",
            "Saku-Service-Token",
            "X-Secret-Hop",
            "TE",
            "Upgrade");
  }

  @Test
  void a_fit_request_id_is_kept_on_both_sides() throws IOException {
    var answer = get("/api/pos/units", "X-Request-Id: kasir-0001");

    assertThat(answer.headers()).containsEntry("X-Request-Id", "kasir-0001");
    assertThat(only().headers()).containsEntry("X-Request-Id", "kasir-0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "has space here", "<script>alert(1)</script>", "ünïcödé-id"})
  void an_unfit_request_id_is_replaced(String id) throws IOException {
    var answer = get("/api/pos/units", "X-Request-Id: " + id);

    assertThat(answer.headers().get("X-Request-Id")).matches("[0-9a-f-]{36}");
    assertThat(only().headers())
        .containsEntry("X-Request-Id", answer.headers().get("X-Request-Id"));
  }

  @Test
  void answers_are_guarded_and_kept_nowhere_unless_the_service_says_so() throws IOException {
    var data = get("/api/pos/units").headers();
    var photo = get("/api/pos/photo").headers();

    assertThat(data)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "same-origin")
        .containsEntry("Cache-Control", "no-store")
        .doesNotContainKeys("Server", "Keep-Alive");
    assertThat(data.get("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(photo).containsEntry("Cache-Control", "private, max-age=60");
  }

  @Test
  void one_connection_serves_many_calls() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      for (String path : new String[] {"/api/pos/nothing", "/internal/x", "/api/pos/units"}) {
        knock.send("GET " + path + " HTTP/1.1\r\nHost: saku.test\r\n\r\n");
        assertThat(knock.answer().status()).isIn(200, 204, 404);
      }
    }
    assertThat(pos.seen).hasSize(2);
  }

  @Test
  void a_head_has_no_body() throws IOException {
    var answer = Knock.call(gateway.port(), "HEAD", "/api/pos/units");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void a_stream_is_passed_on_while_it_flows() throws IOException {
    try (var knock = new Knock(gateway.port())) {
      knock.send("GET /api/pos/stream HTTP/1.1\r\nHost: saku.test\r\n\r\n");

      assertThat(knock.answer().headers()).containsEntry("Transfer-Encoding", "chunked");
      assertThat(knock.line()).isEqualTo("d");
      assertThat(knock.line()).isEqualTo("data: first");
      pos.mayFinish.countDown();
      knock.line();
      knock.line();
      knock.line();
      assertThat(knock.line()).isEqualTo("data: second");
    }
  }

  @Test
  void a_stream_ends_for_the_service_when_its_client_leaves() throws Exception {
    try (var knock = new Knock(gateway.port())) {
      knock.send("GET /api/pos/endless HTTP/1.1\r\nHost: saku.test\r\n\r\n");
      assertThat(knock.answer().status()).isEqualTo(200);
      knock.line();
    }

    assertThat(pos.leftAlone.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void streams_do_not_take_the_places_of_calls() throws IOException {
    var open = new ArrayList<Knock>();
    try {
      for (int i = 0; i < MORE_THAN_ALL_CALLS; i++) {
        var knock = new Knock(gateway.port());
        open.add(knock);
        knock.send("GET /api/pos/stream HTTP/1.1\r\nHost: saku.test\r\n\r\n");
        assertThat(knock.answer().status()).isEqualTo(200);
      }

      assertThat(get("/api/pos/units").status()).isEqualTo(200);
    } finally {
      for (var knock : open) {
        knock.close();
      }
    }
  }

  @Test
  void a_service_that_is_away_was_never_asked() throws IOException {
    pos.close();

    for (String method : new String[] {"GET", "POST"}) {
      var answer = Knock.call(gateway.port(), method, "/api/pos/x", "Content-Length: 0");
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.headers()).containsEntry("Retry-After", "2");
      assertThat(new JsonObject(answer.body()).getString("code"))
          .isEqualTo("temporarily_unavailable");
    }
  }

  @Test
  void a_service_that_dies_on_a_sale_leaves_the_outcome_unknown() throws IOException {
    var answer = Knock.call(gateway.port(), "POST", "/api/pos/hang-up", "Content-Length: 0");

    assertThat(answer.status()).isEqualTo(504);
    assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("outcome_unknown");
  }

  @Test
  void a_service_that_dies_on_a_question_may_be_asked_again() throws IOException {
    assertThat(get("/api/pos/hang-up").status()).isEqualTo(503);
  }

  private Knock.Answer get(String path, String... headers) throws IOException {
    return Knock.get(gateway.port(), path, headers);
  }

  private Upstream.Seen only() {
    assertThat(pos.seen).hasSize(1);
    return pos.seen.getFirst();
  }
}
