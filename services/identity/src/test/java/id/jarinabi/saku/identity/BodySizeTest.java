package id.jarinabi.saku.identity;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class BodySizeTest {

  @Test
  void only_photos_and_spreadsheets_may_be_large() {
    given()
        .contentType("application/json")
        .body("{\"username\":\"" + "x".repeat(70_000) + "\"}")
        .post("/api/identity/login")
        .then()
        .statusCode(413)
        .body(at("code", equalTo("too_large")));
  }
}
