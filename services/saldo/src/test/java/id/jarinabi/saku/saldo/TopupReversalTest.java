package id.jarinabi.saku.saldo;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.AtOnce;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TopupReversalTest {

  @Test
  void a_topup_is_taken_back_once_however_often_it_is_asked_and_at_once() {
    var santri = Books.santriWith(5_000);
    var topup = Books.credit(santri, 50_000);

    var answers =
        Gate.behind(
            santri,
            Gate.CROWD,
            () ->
                AtOnce.times(
                    20, () -> reverse(topup, santri, 50_000).then().statusCode(200).extract()));

    assertThat(answers)
        .allSatisfy(
            answer ->
                assertThat(answer.body().asString())
                    .isEqualTo("{\"outcome\":\"DEBITED\",\"balanceAfter\":5000}"));
    assertThat(Books.balance(santri)).isEqualTo(5_000);
    assertThat(Books.told(santri, "saku.saldo.debited.v1")).hasSize(1);
  }

  @Test
  void money_that_is_spent_cannot_be_taken_back_until_it_is_there_again() {
    var santri = Books.someSantri();
    var topup = Books.credit(santri, 50_000);
    Purchase.of(santri, Books.someUnit(), 1_000).debit();

    reverse(topup, santri, 50_000)
        .then()
        .body(at("outcome", equalTo("DECLINED")))
        .body(at("code", equalTo("insufficient_balance")))
        .body(at("balance", equalTo(49_000)));
    Books.credit(santri, 1_000);
    reverse(topup, santri, 50_000).then().body(at("outcome", equalTo("DEBITED")));

    assertThat(Books.balance(santri)).isZero();
  }

  @Test
  void what_was_never_credited_to_this_santri_in_this_amount_cannot_be_taken_back() {
    var santri = Books.someSantri();
    var topup = Books.credit(santri, 50_000);

    for (var answer :
        java.util.List.of(
            reverse(Uuid7.next(), santri, 50_000),
            reverse(topup, santri, 40_000),
            reverse(topup, Books.santriWith(90_000), 50_000))) {
      answer.then().body(at("code", equalTo("not_credited")));
    }
    assertThat(Books.balance(santri)).isEqualTo(50_000);
  }

  private static Response reverse(UUID topup, SantriId santri, long amount) {
    return new Peer("topup")
        .requestTo("saldo")
        .contentType(ContentType.JSON)
        .body(Map.of("topupId", topup, "santriId", santri.toString(), "amount", amount))
        .post("/internal/saldo/topup-reversals");
  }
}
