package id.jarinabi.saku.web;

import static id.jarinabi.saku.web.Refusals.refused;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// To whom the internal side answers, and that to nobody else it even exists.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PeerTokenTest {
  private static final String STOCK = "/internal/topup/stock";
  private static final Peer POS = new Peer("pos");
  private static final Duration LIFE = Duration.ofMinutes(2);

  @Test
  void the_named_service_is_answered() {
    var answer = asked(POS.requestTo("topup"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getLong("amount")).isEqualTo(5);
  }

  @Test
  void without_a_token_there_is_nothing_here() {
    refused(asked(given()), 404, "not_found");
  }

  @Test
  void a_user_is_no_service() {
    var person = Person.of(Role.BENDAHARA);

    refused(asked(person.request()), 404, "not_found");
    refused(asked(token(person.token())), 404, "not_found");
  }

  @Test
  void a_service_that_is_not_named_is_not_answered() {
    refused(asked(new Peer("saldo").requestTo("topup")), 404, "not_found");
    refused(asked(new Peer("topup").requestTo("topup")), 404, "not_found");
  }

  @Test
  void a_token_for_somebody_else_is_not_taken() {
    refused(asked(POS.requestTo("saldo")), 404, "not_found");
  }

  @Test
  void a_token_of_another_kind_is_not_taken() {
    refused(asked(token(POS.sign("pin+jwt", "topup", LIFE, Map.of()))), 404, "not_found");
    refused(asked(token(POS.sign("JWT", "topup", LIFE, Map.of()))), 404, "not_found");
  }

  @Test
  void a_token_that_has_expired_is_not_taken() {
    refused(
        asked(token(POS.sign("service+jwt", "topup", Duration.ofSeconds(-30), Map.of()))),
        404,
        "not_found");
  }

  @Test
  void no_service_speaks_in_anothers_name() {
    refused(asked(token(signed("pos", "saldo", "saldo"))), 404, "not_found");
    refused(asked(token(signed("pos", "pos", "saldo"))), 404, "not_found");
    refused(asked(token(signed("pos", "", "saldo"))), 404, "not_found");
    refused(asked(token(signed("pos", "../own/service-key.pem", "pos"))), 404, "not_found");
    refused(asked(token(signed("pos", "users-1", "users-1"))), 404, "not_found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", "..", "a.b.c", "e30.e30.", "null"})
  void what_is_no_token_is_not_taken(String junk) {
    refused(asked(token(junk)), 404, "not_found");
  }

  @Test
  void who_may_not_enter_learns_neither_methods_nor_forms() {
    refused(given().get(STOCK), 404, "not_found");
    refused(given().delete(STOCK), 404, "not_found");
    refused(given().contentType("text/plain").body("x").post(STOCK), 404, "not_found");
    refused(
        given().accept("image/png").contentType("application/json").body("{").post(STOCK),
        404,
        "not_found");
  }

  @Test
  void what_is_internal_but_says_not_for_whom_is_for_nobody() {
    refused(POS.requestTo("topup").get("/internal/topup/forgotten"), 404, "not_found");
    refused(given().get("/internal/topup/forgotten"), 404, "not_found");
  }

  private static Response asked(RequestSpecification request) {
    return request
        .contentType("application/json")
        .body("{\"amount\":5}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .post(STOCK);
  }

  private static RequestSpecification token(String token) {
    return given().header("Saku-Service-Token", token);
  }

  private static String signed(String issuer, String kid, String signer) {
    return Jwt.issuer(issuer)
        .audience("topup")
        .expiresIn(LIFE)
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .keyId(kid)
        .header("typ", "service+jwt")
        .sign(requireNonNull(Bench.get().keys().signing().get(signer)));
  }
}
