package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PinAssertionTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Peer IDENTITY = new Peer("identity");

  @Test
  void a_word_for_anything_else_moves_no_money_and_leaves_no_trace() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    var wrong =
        Arrays.asList(
            null,
            "",
            "not.a.token",
            IDENTITY.sign("pin+jwt", "saldo", MINUTE, with(purchase, "sub", Uuid7.next())),
            IDENTITY.sign("pin+jwt", "saldo", MINUTE, with(purchase, "unit", Uuid7.next())),
            IDENTITY.sign("pin+jwt", "saldo", MINUTE, with(purchase, "amount", 999)),
            IDENTITY.sign("pin+jwt", "saldo", MINUTE, with(purchase, "purchase", Uuid7.next())),
            IDENTITY.sign("pin+jwt", "saldo", MINUTE, with(purchase, "cart", "00")),
            IDENTITY.sign("pin+jwt", "pos", MINUTE, purchase.claims()),
            IDENTITY.sign("service+jwt", "saldo", MINUTE, purchase.claims()),
            IDENTITY.sign("pin+jwt", "saldo", Duration.ofSeconds(-10), purchase.claims()),
            new Peer("pos").sign("pin+jwt", "saldo", MINUTE, purchase.claims()),
            new Peer("saldo").sign("pin+jwt", "saldo", MINUTE, purchase.claims()),
            unsigned(purchase),
            withoutSignature(purchase.assertion()));

    for (var assertion : wrong) {
      Purchase.send(purchase.body(assertion))
          .then()
          .statusCode(403)
          .body(at("code", equalTo("assertion_refused")));
    }

    assertThat(Books.balance(purchase.santri())).isEqualTo(10_000);
    assertThat(
            Books.database()
                .number("select count(*) from debit_outcomes where purchase_id = ?", purchase.id()))
        .isZero();
    assertThat(Purchase.verdict(purchase.debit())).isEqualTo("DEBITED");
  }

  @Test
  void another_cart_than_the_one_confirmed_is_refused() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    var other = purchase.of(Uuid7.next());

    Purchase.send(other.body(purchase.assertion()))
        .then()
        .statusCode(403)
        .body(at("code", equalTo("assertion_refused")));
  }

  @Test
  void a_known_purchase_is_answered_whatever_has_become_of_its_assertion() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    var answer = purchase.debit().body().asString();
    var expired = IDENTITY.sign("pin+jwt", "saldo", Duration.ofMinutes(-10), purchase.claims());

    assertThat(Purchase.send(purchase.body(expired)).body().asString()).isEqualTo(answer);
    assertThat(Purchase.send(purchase.body(null)).body().asString()).isEqualTo(answer);
    assertThat(Books.balance(purchase.santri())).isEqualTo(9_000);
  }

  @Test
  void only_pos_may_ask_for_a_debit_and_only_topup_for_a_reversal() {
    var purchase = Purchase.of(Books.santriWith(10_000), Books.someUnit(), 1_000);
    var body = purchase.body(purchase.assertion());
    var strangers =
        List.of(
            RestAssured.given(),
            new Peer("topup").requestTo("saldo"),
            new Peer("identity").requestTo("saldo"),
            new Peer("pos").requestTo("topup"));

    for (var stranger : strangers) {
      stranger
          .contentType(ContentType.JSON)
          .body(body)
          .post("/internal/saldo/debits")
          .then()
          .statusCode(404);
    }
    new Peer("pos")
        .requestTo("saldo")
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/internal/saldo/topup-reversals")
        .then()
        .statusCode(404);
  }

  private static Map<String, Object> with(Purchase purchase, String claim, Object value) {
    var claims = new HashMap<>(purchase.claims());
    claims.put(claim, value instanceof Integer ? value : value.toString());
    return claims;
  }

  private static String unsigned(Purchase purchase) {
    var encoder = Base64.getUrlEncoder().withoutPadding();
    var header = "{\"alg\":\"none\",\"typ\":\"pin+jwt\",\"kid\":\"identity\"}";
    var signed = purchase.assertion();
    var payload = signed.substring(signed.indexOf('.') + 1, signed.lastIndexOf('.'));
    return encoder.encodeToString(header.getBytes(UTF_8)) + "." + payload + ".";
  }

  private static String withoutSignature(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }
}
