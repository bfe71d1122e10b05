package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.get;
import static id.jarinabi.saku.penagihan.world.Pesantren.post;
import static id.jarinabi.saku.penagihan.world.Pesantren.says;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.Sold;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class DisputeTest {
  private static final Map<String, Object> ACCEPT =
      Map.of("outcome", "DISMISSED", "note", "nota cocok");

  private Pesantren pondok;
  private Sold sale;
  private UUID claim;

  @BeforeEach
  void open() {
    pondok = Pesantren.open();
    sale = pondok.sells(5_000);
    claim = Pesantren.id(pondok.claims());
  }

  @Test
  void a_line_in_dispute_holds_the_approval_until_it_is_dismissed_and_all_that_was_said_stays() {
    var dispute = opened();

    refused(says(pondok.bendahara(), claim, "APPROVE"), 409, "claim_disputed");
    get(pondok.kasir(), claim).then().body(at("disputed", equalTo(true)));
    on(pondok.kasir(), dispute, "comments", Map.of("text", "ini pesanan asrama"))
        .then()
        .statusCode(200);
    on(pondok.keuangan(), dispute, "resolution", ACCEPT)
        .then()
        .statusCode(200)
        .body(at("status", equalTo("DISMISSED")));
    refused(on(pondok.kasir(), dispute, "comments", Map.of("text", "lagi")), 409, "dispute_closed");

    says(pondok.bendahara(), claim, "APPROVE").then().statusCode(200);
    pondok
        .kasir()
        .request()
        .get("/api/penagihan/claims/" + claim + "/disputes")
        .then()
        .body(at("items", hasSize(1)))
        .body(at("items[0].history.action", equalTo(List.of("OPENED", "COMMENTED", "DISMISSED"))))
        .body(at("items[0].history[1].text", equalTo("ini pesanan asrama")))
        .body(at("items[0].history[1].by", equalTo(pondok.kasir().userId().toString())));
    assertThat(Told.audit(claim))
        .contains(
            "claim-dispute.opened",
            "claim.authorization-refused claim_disputed",
            "claim-dispute.commented",
            "claim-dispute.dismissed");
  }

  @Test
  void a_claim_with_an_upheld_line_can_only_be_rejected() {
    var dispute = opened();
    var uphold = Map.<String, Object>of("outcome", "UPHELD", "note", "tidak ada barangnya");

    on(pondok.bendahara(), dispute, "resolution", uphold).then().statusCode(200);

    refused(says(pondok.keuangan(), claim, "APPROVE"), 409, "claim_disputed");
    refused(open(sale.id()), 409, "already_disputed");
    says(pondok.keuangan(), claim, "REJECT").then().body(at("status", equalTo("REJECTED")));
    refused(open(sale.id()), 409, "claim_not_open");
  }

  @Test
  void only_finance_disputes_and_only_lines_of_the_claim() {
    refused(open(UUID.randomUUID()), 422, "validation_failed");
    for (var role : List.of(Role.WALI, Role.SANTRI, Role.ADMIN_UNIT, Role.PENGURUS)) {
      var body = Map.of("transactionId", sale.id().toString(), "reason", "janggal");
      post(Person.of(role), claim, "disputes", body).then().statusCode(403);
    }
    var stranger = Pesantren.open().kasir();
    on(stranger, opened(), "comments", Map.of("text", "halo")).then().statusCode(404);
  }

  private UUID opened() {
    return UUID.fromString(open(sale.id()).then().statusCode(201).extract().path("id"));
  }

  private Response open(UUID transaction) {
    return post(
        pondok.keuangan(),
        claim,
        "disputes",
        Map.of("transactionId", transaction.toString(), "reason", "jumlahnya janggal"));
  }

  private Response on(Person who, UUID dispute, String what, Map<String, Object> body) {
    return post(who, claim, "disputes/" + dispute + "/" + what, body);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body(at("code", equalTo(code)));
  }
}
