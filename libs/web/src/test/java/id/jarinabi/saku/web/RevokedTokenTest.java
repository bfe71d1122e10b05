package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RevokedTokenTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void a_revoked_token_is_refused_within_seconds_and_only_that_accounts() {
    var person = Person.of(Role.BENDAHARA);
    var other = Person.of(Role.BENDAHARA).token();
    var token = person.token();
    assertThat(with(token).statusCode()).isEqualTo(200);

    revoke(person, "2 seconds");

    await().atMost(SOON).until(() -> with(token).statusCode() == 401);
    refused(with(token), 401, "unauthenticated");
    assertThat(with(other).statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_that_was_made_in_the_second_of_its_revocation_is_refused() {
    var person = Person.of(Role.BENDAHARA);
    var token = person.token();

    revoke(person, "1 millisecond");

    await().atMost(SOON).until(() -> with(token).statusCode() == 401);
    assertThat(with(person.token()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_token_that_was_made_after_the_revocation_is_taken() {
    var person = Person.of(Role.BENDAHARA);
    var later = Person.of(Role.BENDAHARA);
    revoke(person, "-1 second");
    revoke(later, "2 seconds");
    await().atMost(SOON).until(() -> with(later.token()).statusCode() == 401);

    assertThat(with(person.token()).statusCode()).isEqualTo(200);
  }

  private static Response with(String token) {
    return RestAssured.given().auth().oauth2(token).get("/api/topup/shop/me");
  }

  private static void revoke(Person person, String fromNow) {
    Bench.get()
        .database()
        .execute(
            "insert into topup.revoked_tokens values ('%s', clock_timestamp() + interval '%s')"
                .formatted(person.userId(), fromNow));
  }
}
