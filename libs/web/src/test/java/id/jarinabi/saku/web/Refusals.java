package id.jarinabi.saku.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/// What every refusal looks like, whatever was refused.
final class Refusals {
  private static final String NOTHING_OF_THE_INSIDE =
      "(?is).*(exception|\\bjava\\.|id\\.jarinabi|jackson|quarkus|vertx|select |insert |sqlstate"
          + "|tabel_yang|rahasia|\\bat [a-z]+\\.).*";

  private Refusals() {}

  static JsonPath refused(Response response, int status, String code) {
    return refused(
        response.statusCode(),
        response.contentType(),
        response.header("X-Request-Id"),
        response.asString(),
        status,
        code);
  }

  static JsonPath refused(Wire.Answer answer, int status, String code) {
    return refused(
        answer.status(),
        answer.header("Content-Type"),
        answer.header("X-Request-Id"),
        answer.body(),
        status,
        code);
  }

  private static JsonPath refused(
      int actual, String contentType, String requestId, String body, int status, String code) {
    assertThat(actual).as(body).isEqualTo(status);
    assertThat(contentType).startsWith("application/problem+json");
    var problem = JsonPath.from(body);
    assertThat(problem.getString("code")).as(body).isEqualTo(code);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("type")).isEqualTo("urn:saku:problem:" + code);
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(problem.getString("requestId")).isNotBlank().isEqualTo(requestId);
    assertThat(body).doesNotMatch(NOTHING_OF_THE_INSIDE);
    return problem;
  }

  /// Sends a body to the endpoint that takes orders from anybody.
  static Response order(String body) {
    return RestAssured.given()
        .contentType("application/json")
        .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post("/api/topup/shop/orders");
  }
}
