package id.jarinabi.saku.briva;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.jarinabi.saku.briva.Counter.Ordered;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Money of nobody we know becomes a santri's only when two people of finance say so.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Sandbox.class)
@QuarkusTestResource(PinDesk.class)
class CreditByTwoTest {
  private static final Person KEUANGAN = Counter.KEUANGAN;

  private final Person bendahara = Person.of(Role.BENDAHARA);
  private final Ordered stranger = Counter.someOrder(70_000);

  /// Pays a number that nobody has asked for; the payment's id.
  private String unallocated() {
    Sandbox.bank().force(stranger.vaNumber(), 70_000);
    Sandbox.bank().settle();
    return KEUANGAN
        .request()
        .get("/api/briva/payments?status=UNALLOCATED&vaNumber=" + stranger.vaNumber())
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  private Response ask(Person by, String payment, String pin) {
    return by.request()
        .contentType("application/json")
        .body(
            "{\"decision\":\"CREDIT\",\"santriId\":\"%s\",\"note\":\"bukti cocok\",\"pin\":\"%s\"}"
                .formatted(stranger.santri(), pin))
        .post("/api/briva/payments/" + payment + "/resolution");
  }

  private static Response approve(Person by, String payment, SantriId santri, String pin) {
    return by.request()
        .contentType("application/json")
        .body("{\"santriId\":\"%s\",\"pin\":\"%s\"}".formatted(santri, pin))
        .post("/api/briva/payments/" + payment + "/resolution/approve");
  }

  @Test
  void one_asks_another_agrees_and_the_santri_has_it_once() {
    var payment = unallocated();

    ask(KEUANGAN, payment, PinDesk.RIGHT)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("UNALLOCATED")))
        .body(at("creditRequest.requestedBy", equalTo(KEUANGAN.userId().toString())));
    assertThat(Counter.told(stranger.santri())).isEmpty();

    for (int times = 0; times < 2; times++) {
      approve(bendahara, payment, stranger.santri(), PinDesk.RIGHT)
          .then()
          .statusCode(200)
          .body(at("status", equalTo("CREDITED")))
          .body(at("resolvedBy", equalTo(bendahara.userId().toString())));
    }
    assertThat(Counter.toldTotal(stranger.santri())).isEqualTo(70_000);
    ask(KEUANGAN, payment, PinDesk.RIGHT)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("payment_not_unallocated")));
  }

  @Test
  void nobody_is_two_people() {
    var payment = unallocated();
    approve(bendahara, payment, stranger.santri(), PinDesk.RIGHT)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("credit_not_requested")));
    ask(KEUANGAN, payment, PinDesk.RIGHT).then().statusCode(200);

    approve(KEUANGAN, payment, stranger.santri(), PinDesk.RIGHT).then().statusCode(403);
    approve(KEUANGAN.onAnotherDevice(), payment, stranger.santri(), PinDesk.RIGHT)
        .then()
        .statusCode(403);
    PinDesk.wasReset(bendahara, KEUANGAN);
    approve(bendahara, payment, stranger.santri(), PinDesk.RIGHT)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("recently_reset")));

    assertThat(Counter.told(stranger.santri())).isEmpty();
  }

  @Test
  void each_of_them_types_a_pin_of_their_own() {
    var payment = unallocated();

    ask(KEUANGAN, payment, PinDesk.WRONG)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("pin_invalid")));
    KEUANGAN
        .request()
        .contentType("application/json")
        .body(
            "{\"decision\":\"CREDIT\",\"santriId\":\"%s\",\"note\":\"bukti cocok\"}"
                .formatted(stranger.santri()))
        .post("/api/briva/payments/" + payment + "/resolution")
        .then()
        .statusCode(422);
    ask(KEUANGAN, payment, PinDesk.RIGHT).then().statusCode(200);
    approve(bendahara, payment, stranger.santri(), PinDesk.WRONG)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("pin_invalid")));

    assertThat(Counter.told(stranger.santri())).isEmpty();
  }

  @Test
  void what_the_second_person_did_not_see_is_not_agreed_to() {
    var payment = unallocated();
    ask(KEUANGAN, payment, PinDesk.RIGHT).then().statusCode(200);

    approve(bendahara, payment, new SantriId(Uuid7.next()), PinDesk.RIGHT)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("credit_request_changed")));
    ask(bendahara, payment, PinDesk.RIGHT)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("credit_already_requested")));
    for (int times = 0; times < 2; times++) {
      bendahara
          .request()
          .delete("/api/briva/payments/" + payment + "/resolution")
          .then()
          .statusCode(204);
    }
    ask(bendahara, payment, PinDesk.RIGHT)
        .then()
        .statusCode(200)
        .body(at("creditRequest.requestedBy", equalTo(bendahara.userId().toString())));
  }

  @Test
  void money_that_goes_back_takes_one_person_and_ends_every_request() {
    var payment = unallocated();
    ask(KEUANGAN, payment, PinDesk.RIGHT).then().statusCode(200);

    bendahara
        .request()
        .contentType("application/json")
        .body("{\"decision\":\"RETURN\",\"note\":\"bukan milik kami\"}")
        .post("/api/briva/payments/" + payment + "/resolution")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("RETURNED")))
        .body(at("santriId", nullValue()));

    approve(bendahara, payment, stranger.santri(), PinDesk.RIGHT).then().statusCode(409);
    assertThat(Counter.told(stranger.santri())).isEmpty();
  }

  @Test
  void many_who_agree_at_once_credit_once() throws Exception {
    var payment = unallocated();
    ask(KEUANGAN, payment, PinDesk.RIGHT).then().statusCode(200);
    var others =
        IntStream.range(0, 8)
            .<Callable<Integer>>mapToObj(
                number ->
                    () ->
                        approve(
                                Person.of(Role.BENDAHARA),
                                payment,
                                stranger.santri(),
                                PinDesk.RIGHT)
                            .statusCode())
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var statuses = threads.invokeAll(others).stream().map(done -> done.resultNow()).toList();
      assertThat(statuses).containsOnlyOnce(200).isSubsetOf(List.of(200, 409));
    }
    assertThat(Counter.toldTotal(stranger.santri())).isEqualTo(70_000);
  }
}
