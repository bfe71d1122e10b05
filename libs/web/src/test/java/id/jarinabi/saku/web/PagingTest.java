package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.testing.RealServers;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PagingTest {
  private static final UUID ID = UUID.fromString("01981f3a-6c00-7000-8000-000000000001");
  private static final Cursor SOMEWHERE =
      new Cursor(OffsetDateTime.parse("2026-07-20T02:41:27.482915Z"), ID);

  @Test
  void a_list_that_is_asked_for_nothing_begins_at_the_newest_with_fifty() {
    var list = given().get("/api/topup/shop/list");

    assertThat(list.jsonPath().getInt("limit")).isEqualTo(50);
    assertThat(list.jsonPath().getString("after")).isEqualTo(Cursor.START.text());
  }

  @Test
  void a_cursor_comes_back_as_it_was_given_out() {
    assertThat(with("cursor", SOMEWHERE.text()).jsonPath().getString("after"))
        .isEqualTo(SOMEWHERE.text());
    assertThat(with("cursor", Cursor.START.text()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_page_tells_of_a_next_one_only_when_there_is_one() {
    assertThat(Page.of(List.of(1, 2), 2, one -> SOMEWHERE))
        .isEqualTo(new Page<>(List.of(1, 2), null));
    assertThat(Page.of(List.of(1, 2, 3), 2, one -> new Cursor(SOMEWHERE.at(), new UUID(0, one))))
        .isEqualTo(new Page<>(List.of(1, 2), new Cursor(SOMEWHERE.at(), new UUID(0, 2)).text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "200"})
  void a_limit_within_bounds_is_taken(String limit) {
    assertThat(with("limit", limit).jsonPath().getString("limit")).isEqualTo(limit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "201", "99999999999", "1.0", "1e2", " 1", "٣", "lima", "1 or 1=1"})
  void a_limit_that_is_none_is_invalid(String limit) {
    var problem = refused(with("limit", limit), 422, "validation_failed");

    assertThat(problem.getString("errors[0].field")).isEqualTo("limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "!!!",
        "%00",
        "../../etc/passwd",
        "raw:1",
        "raw:1.2",
        "raw:1.2.3",
        "raw:x.y.z",
        "raw:-1.0.01981f3a-6c00-7000-8000-000000000001",
        "raw:253402300800.0.01981f3a-6c00-7000-8000-000000000001",
        "raw:31556889864403199.999999999.01981f3a-6c00-7000-8000-000000000001",
        "raw:9223372036854775807.2147483647.01981f3a-6c00-7000-8000-000000000001",
        "raw:-9223372036854775808.-2147483648.01981f3a-6c00-7000-8000-000000000001",
        "raw:99999999999999999999.0.01981f3a-6c00-7000-8000-000000000001",
        "raw:1.0.01981f3a-6c00-7000-8000-000000000001' or '1'='1"
      })
  void a_cursor_that_nobody_gave_out_is_invalid(String cursor) {
    var problem = refused(with("cursor", encoded(cursor)), 422, "validation_failed");

    assertThat(problem.getString("errors[0].field")).isEqualTo("cursor");
  }

  @Test
  void days_are_those_of_the_pondok_and_both_inclusive() {
    var list = given().get("/api/topup/shop/list?from=2026-07-20&to=2026-07-20");

    assertThat(OffsetDateTime.parse(list.jsonPath().getString("start")))
        .isEqualTo("2026-07-20T00:00:00+07:00");
    assertThat(OffsetDateTime.parse(list.jsonPath().getString("end")))
        .isEqualTo("2026-07-21T00:00:00+07:00");
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2026-02-30",
    "from, 20-07-2026",
    "from, 2026-7-2",
    "from, kemarin",
    "from, 1999-12-31",
    "from, +999999999-12-31",
    "from, -999999999-01-01",
    "from, 2026-07-20T00:00:00Z",
    "to, 9999-01-01",
    "to, 0000-00-00",
    "to, 2026-07-20'"
  })
  void a_day_that_is_none_is_invalid(String field, String day) {
    var problem = refused(with(field, day), 422, "validation_failed");

    assertThat(problem.getString("errors[0].field")).isEqualTo(field);
  }

  @Test
  void a_range_that_ends_before_it_begins_is_invalid() {
    refused(
        given().get("/api/topup/shop/list?from=2026-07-21&to=2026-07-20"),
        422,
        "validation_failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limit=%zz", "limit=%", "cursor=%c3%28", "%", "limit=1&limit=900", "=&&=&"})
  void a_query_that_is_broken_never_breaks_us(String query) {
    var answer = Wire.exchange(Wire.head("GET", "/api/topup/shop/list?" + query));

    assertThat(answer.status()).as(answer.body()).isIn(200, 400, 422);
  }

  private static String encoded(String cursor) {
    return cursor.startsWith("raw:")
        ? Base64.getUrlEncoder()
            .encodeToString(cursor.substring(4).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        : cursor;
  }

  private static Response with(String name, String value) {
    return given().queryParam(name, value).get("/api/topup/shop/list");
  }
}
