package id.jarinabi.saku.identity;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/// Somebody who has logged in through the front door.
public record Login(UUID id, String username, String password, String token, String refresh) {

  /// From an address of the caller's choosing.
  public static Response attempt(String username, String password, String address) {
    return given()
        .contentType("application/json")
        .header("X-Forwarded-For", address)
        .body(Map.of("username", username, "password", password))
        .post("/api/identity/login");
  }

  public static Response attempt(String username, String password) {
    return attempt(username, password, "10.1.1.1");
  }

  public static Login of(String username, String password) {
    var answer = attempt(username, password);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.asString());
    }
    return of(username, password, answer);
  }

  public static Login of(String username, String password, Response answer) {
    return new Login(
        UUID.fromString(at(answer, "user.id")),
        username,
        password,
        at(answer, "accessToken"),
        answer.cookie("saku_refresh"));
  }

  public RequestSpecification request() {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public Login again() {
    return of(username, password);
  }

  public UUID session() {
    var claims = claims(token);
    int start = claims.indexOf("\"sid\":\"") + 7;
    return UUID.fromString(claims.substring(start, start + 36));
  }

  /// What a token says, as JSON.
  public static String claims(String token) {
    return part(token, 1);
  }

  public static String header(String token) {
    return part(token, 0);
  }

  private static String part(String token, int index) {
    var bytes = Base64.getUrlDecoder().decode(token.split("\\.", 3)[index]);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
