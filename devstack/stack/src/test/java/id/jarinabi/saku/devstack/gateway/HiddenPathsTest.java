package id.jarinabi.saku.devstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not for the outside cannot be reached, in any method and spelling.
class HiddenPathsTest {
  private static Upstream service;
  private static Gateway gateway;

  @BeforeAll
  static void open() throws IOException {
    service = new Upstream();
    var upstreams = Map.of("identity", service.port(), "pos", service.port());
    gateway = Gateway.open(new GatewayOptions(0, upstreams, Path.of("target/no-pages"), false));
  }

  @AfterAll
  static void close() {
    gateway.close();
    service.close();
  }

  @AfterEach
  void nothing_ever_reached_a_service() {
    assertThat(service.seen).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/internal",
        "/internal/",
        "/internal/identity/pin-checks",
        "//internal/identity/pin-checks",
        "///internal",
        "/./internal/x",
        "/x/../internal/x",
        "/%69nternal/x",
        "/%49nternal/x",
        "/INTERNAL/x",
        "/Internal/x",
        "/internal%2fx",
        "/%2finternal/x",
        "/internal;a=b/x",
        "/;/internal/x",
        "/internal\\x",
        "/\\internal/x",
        "/api/../internal/x",
        "/api/pos/../../internal/x",
        "/api/pos/..;/..;/internal/x",
        "/api/pos/%2e%2e/%2e%2e/internal/x",
        "/api/pos/%2E%2E%2F%2E%2E%2Finternal/x",
        "/api/pos/..%2f..%2finternal/x",
        "/api/pos/..%5c..%5cinternal/x",
        "/api/pos/..\\..\\internal/x",
        "/api/pos/%252e%252e/internal/x",
        "/api/pos/.%2e/x",
        "/api/pos/./x",
        "/api/pos//internal/x",
        "/api/pos//x",
        "/api/pos/internal/x",
        "/api/pos/Internal/x",
        "/api/pos/q/health",
        "/api/pos/metrics",
        "/api//pos/x",
        "/api/pos",
        "/api/pos/",
        "/api/",
        "/api",
        "/API/pos/units",
        "/Api/pos/units",
        "/api/POS/units",
        "/api/%70os/units",
        "/%61pi/pos/units",
        "/api/pos%2Funits",
        "/api/pos;x/units",
        "/api/pos.json",
        "/api/unknown/x",
        "/api/saldo/santri/1",
        "/snap/v1.0/access-token/b2b",
        "/snap/v1.0/../../internal",
        "/snap/",
        "/q",
        "/q/health",
        "/q/health/ready",
        "/q/metrics",
        "/Q/health",
        "/%71/health",
        "//q/health",
        "/health",
        "/metrics",
        "/metrics?x=/api/pos/units",
        "/internal?path=/api/pos/units",
      })
  void it_is_not_found_in_any_method(String path) throws IOException {
    for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
      var answer = Knock.call(gateway.port(), method, path, "Content-Length: 0");

      assertThat(answer.status()).as("%s %s", method, path).isEqualTo(404);
      assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
      var problem = new JsonObject(answer.body());
      assertThat(problem.fieldNames())
          .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "requestId");
      assertThat(problem.getString("code")).isEqualTo("not_found");
      assertThat(problem.getInteger("status")).isEqualTo(404);
      assertThat(answer.headers()).containsEntry("X-Request-Id", problem.getString("requestId"));
    }
    assertThat(Knock.call(gateway.port(), "HEAD", path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/internal/x",
        "http://saku.test/internal/x",
        "internal/x",
        "*",
        "/internal/%zz",
        "/%2",
        "/%",
        "/internal/\u00e9",
      })
  void a_malformed_target_is_told_so(String target) throws IOException {
    var answer = Knock.get(gateway.port(), target);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("malformed_request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Original-URL: /internal/x",
        "X-Rewrite-URL: /internal/x",
        "X-Forwarded-Prefix: /internal",
        "X-Forwarded-Uri: /api/pos/units",
        "X-HTTP-Method-Override: GET",
        "Host: pos",
      })
  void no_header_opens_a_way(String header) throws IOException {
    try (var knock = new Knock(gateway.port())) {
      String host = header.startsWith("Host") ? "" : "Host: saku.test\r\n";
      knock.send("GET /internal/x HTTP/1.1\r\n" + host + header + "\r\n\r\n");

      assertThat(knock.answer().status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({"TRACE,/internal/x", "TRACE,/api/pos/x", "CONNECT,127.0.0.1:80", "BREW,/api/pos/x"})
  void other_methods_do_not_exist(String method, String target) throws IOException {
    assertThat(Knock.call(gateway.port(), method, target).status()).isEqualTo(405);
  }
}
