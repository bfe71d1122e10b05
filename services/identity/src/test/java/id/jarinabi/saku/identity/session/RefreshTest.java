package id.jarinabi.saku.identity.session;

import static id.jarinabi.saku.testing.JsonAt.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.IdentityEvent.SessionsRevoked;
import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RefreshTest {

  private static Response refresh(String token) {
    return given().cookie("saku_refresh", token).post("/api/identity/token/refresh");
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(401).body(at("code", equalTo(code)));
  }

  @Test
  void a_refresh_token_is_exchanged_for_its_successor() {
    var wali = Office.wali();

    var renewed = refresh(wali.refresh());

    renewed.then().statusCode(200).body(at("user.username", equalTo(wali.username())));
    assertThat(renewed.cookie("saku_refresh")).isNotEqualTo(wali.refresh());
    assertThat(renewed.detailedCookie("saku_refresh").isHttpOnly()).isTrue();
    refresh(renewed.cookie("saku_refresh")).then().statusCode(200);
  }

  @Test
  void an_answer_lost_on_the_way_is_given_again_for_ten_seconds() {
    var wali = Office.wali();

    var answers = AtOnce.times(4, number -> refresh(wali.refresh()).cookie("saku_refresh"));

    assertThat(answers).doesNotContainNull().containsOnly(answers.getFirst());
    refresh(answers.getFirst()).then().statusCode(200);
  }

  @Test
  void after_ten_seconds_a_replaced_token_ends_the_family() {
    var wali = Office.wali();
    var successor = refresh(wali.refresh()).cookie("saku_refresh");
    Bench.get()
        .database()
        .execute(
            "update identity.refresh_tokens set replaced_at = replaced_at - interval '11 seconds'"
                + " where session_id = ?",
            wali.session());

    refused(refresh(wali.refresh()), "refresh_reused");
    refused(refresh(successor), "refresh_reused");
    wali.request().get("/api/identity/me").then().statusCode(401);
    revoked(wali, "refresh_reused");
  }

  @Test
  void a_token_older_than_the_predecessor_ends_the_family_at_once() {
    var wali = Office.wali();
    var second = refresh(wali.refresh()).cookie("saku_refresh");
    var third = refresh(second).cookie("saku_refresh");

    refused(refresh(wali.refresh()), "refresh_reused");
    refused(refresh(third), "refresh_reused");
  }

  @Test
  void another_device_is_not_touched_by_it() {
    var phone = Office.wali();
    var tablet = phone.again();
    var second = refresh(phone.refresh()).cookie("saku_refresh");
    refresh(second);
    refused(refresh(phone.refresh()), "refresh_reused");

    refresh(tablet.refresh()).then().statusCode(200);
  }

  @Test
  void a_made_up_token_ends_nothing() {
    var wali = Office.wali();

    refused(refresh(wali.refresh() + "x"), "unauthenticated");
    refused(given().post("/api/identity/token/refresh"), "unauthenticated");
    refresh(wali.refresh()).then().statusCode(200);
  }

  @Test
  void logout_ends_the_session_and_takes_the_cookie_back() {
    var wali = Office.wali();

    var answer = given().cookie("saku_refresh", wali.refresh()).post("/api/identity/logout");

    answer.then().statusCode(204);
    assertThat(answer.header("Set-Cookie")).contains("saku_refresh=", "Max-Age=0");
    refused(refresh(wali.refresh()), "unauthenticated");
    wali.request().get("/api/identity/me").then().statusCode(401);
    given().post("/api/identity/logout").then().statusCode(204);
  }

  @Test
  void a_session_has_an_end_however_often_it_is_refreshed() {
    var wali = Office.wali();
    var successor = refresh(wali.refresh()).cookie("saku_refresh");
    Bench.get()
        .database()
        .execute(
            "update identity.sessions set expires_at = clock_timestamp() where id = ?",
            wali.session());

    refused(refresh(successor), "unauthenticated");
  }

  @Test
  void a_page_of_another_site_cannot_refresh() {
    var wali = Office.wali();

    given()
        .header("Origin", "https://penipu.example")
        .cookie("saku_refresh", wali.refresh())
        .post("/api/identity/token/refresh")
        .then()
        .statusCode(403)
        .body(at("code", equalTo("forbidden")));
    given()
        .header("Origin", "https://saku.example")
        .header("X-Forwarded-Host", "saku.example")
        .cookie("saku_refresh", wali.refresh())
        .post("/api/identity/token/refresh")
        .then()
        .statusCode(200);
  }

  @Test
  void no_token_stands_in_the_database() {
    var wali = Office.wali();
    var rows = Bench.get().database().rows("select t::text as row from identity.refresh_tokens t");

    assertThat(rows).isNotEmpty().noneMatch(row -> row.toString().contains(wali.refresh()));
  }

  private static void revoked(Login login, String reason) {
    var told =
        Told.events(
            SessionsRevoked.class,
            event -> event.userId().value().equals(login.id()) && event.reason().equals(reason));
    assertThat(told).hasSize(1);
  }
}
