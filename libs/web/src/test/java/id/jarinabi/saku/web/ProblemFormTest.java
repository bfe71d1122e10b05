package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.order;
import static id.jarinabi.saku.web.Refusals.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/api/topup",
        "/api/topup/shop/nothing",
        "/api/saldo/x",
        "/internal",
        "/internal/nothing",
        "/q/health",
        "/q/openapi",
        "/api/topup/shop/santri/"
      })
  void an_unknown_path_is_not_found(String path) {
    refused(given().get(path), 404, "not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "01981f3a-6c00-7000-8000-00000000000g", "%00"})
  void an_id_that_is_none_is_not_found(String id) {
    refused(
        given().urlEncodingEnabled(false).get("/api/topup/shop/santri/" + id), 404, "not_found");
  }

  @Test
  void a_method_that_a_path_does_not_have_is_refused() {
    refused(given().delete("/api/topup/shop/orders"), 405, "method_not_allowed");
    refused(given().request("BREW", "/api/topup/shop/quick"), 405, "method_not_allowed");
  }

  @Test
  void an_answer_form_that_is_not_offered_is_refused() {
    refused(given().accept("image/png").get("/api/topup/shop/list"), 406, "not_acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data; boundary=x"})
  void a_body_in_another_form_is_refused(String type) {
    refused(
        given()
            .contentType(type)
            .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post("/api/topup/shop/orders"),
        415,
        "unsupported_media_type");
  }

  @Test
  void a_body_without_a_content_type_is_refused() {
    refused(
        Wire.exchange(Wire.head("POST", "/api/topup/shop/orders", "Content-Length: 2") + "{}"),
        415,
        "unsupported_media_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/topup/shop/faults/sql", "/api/topup/shop/faults/code"})
  void a_fault_of_ours_tells_nothing_but_its_number(String path) {
    refused(given().get(path), 500, "internal_error");
  }

  @Test
  void every_invalid_field_is_listed_with_its_code() {
    var problem =
        refused(
            order(
                """
                {"amount": 0, "note": " ", "lines": [
                  {"name": "a", "quantity": 1000}, {"quantity": 1}, {"name": "b", "quantity": 1},
                  {"name": "c", "quantity": 1}]}"""),
            422,
            "validation_failed");

    assertThat(problem.<Map<String, String>>getList("errors"))
        .extracting(error -> error.get("field") + " " + error.get("code"))
        .containsExactly(
            "amount out_of_range",
            "lines wrong_size",
            "lines[0].quantity out_of_range",
            "lines[1].name required",
            "note bad_text",
            "santriId required");
    assertThat(problem.<Map<String, String>>getList("errors"))
        .allSatisfy(error -> assertThat(error.get("detail")).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kasir-0001", "01981f3a-6c00-7000-8000-000000000001", "A.b_c-d8"})
  void a_request_id_that_is_safe_is_kept(String id) {
    var problem =
        refused(given().header("X-Request-Id", id).get("/api/topup/nothing"), 404, "not_found");

    assertThat(problem.getString("requestId")).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "with space",
        "<script>alert(1)</script>",
        "a'; drop table--",
        "é12345678"
      })
  void a_request_id_that_is_not_safe_is_replaced(String id) {
    var problem =
        refused(given().header("X-Request-Id", id).get("/api/topup/nothing"), 404, "not_found");

    assertThat(problem.getString("requestId")).isNotEqualTo(id).matches("[0-9a-f-]{36}");
  }

  @Test
  void a_request_id_that_is_endless_is_replaced() {
    var problem =
        refused(
            given().header("X-Request-Id", "a".repeat(65)).get("/api/topup/nothing"),
            404,
            "not_found");

    assertThat(problem.getString("requestId")).hasSize(36);
  }

  @Test
  void a_good_answer_carries_its_request_id_too() {
    assertThat(given().get("/api/topup/shop/quick").header("X-Request-Id")).hasSize(36);
  }
}
