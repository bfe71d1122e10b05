package id.jarinabi.saku.identity.santri;

import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.events.IdentityEvent.WaliUnlinked;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Office.Child;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Peer;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WaliTest {
  private static final Peer POS = new Peer("pos");

  private static String link(Child child, Login wali) {
    return "/api/identity/santri/" + child.id() + "/wali/" + wali.id();
  }

  @Test
  void a_santri_has_several_wali_and_a_wali_several_santri() {
    var keuangan = Office.keuangan();
    var one = Office.santri(keuangan, "Aan", null);
    var two = Office.santri(keuangan, "Budi", null);
    var mother = Office.wali();
    var father = Office.wali();
    keuangan.request().put(link(one, mother)).then().statusCode(204);
    keuangan.request().put(link(two, mother)).then().statusCode(204);
    keuangan.request().put(link(one, father)).then().statusCode(204);

    mother
        .request()
        .get("/api/identity/me/santri")
        .then()
        .statusCode(200)
        .body(at("items.id", contains(one.id().toString(), two.id().toString())))
        .body(at("items[0].nis", equalTo(one.nis())));
    father.request().get("/api/identity/me/santri").then().body(at("items.size()", equalTo(1)));
    keuangan
        .request()
        .get("/api/identity/santri/" + one.id())
        .then()
        .body(at("wali.id", containsInAnyOrder(mother.id().toString(), father.id().toString())));
  }

  @Test
  void every_change_of_a_link_is_told_once_with_growing_times() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var wali = Office.wali();
    keuangan.request().put(link(child, wali)).then().statusCode(204);
    keuangan.request().put(link(child, wali)).then().statusCode(204);
    keuangan.request().delete(link(child, wali)).then().statusCode(204);
    keuangan.request().delete(link(child, wali)).then().statusCode(204);
    keuangan.request().put(link(child, wali)).then().statusCode(204);

    var unlinked =
        Told.events(WaliUnlinked.class, event -> event.waliId().value().equals(wali.id()));
    assertThat(unlinked).hasSize(1);
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> {
              var linked =
                  Told.events(WaliLinked.class, event -> event.waliId().value().equals(wali.id()));
              assertThat(linked).hasSize(2);
              assertThat(linked.getFirst().occurredAt()).isBefore(unlinked.getFirst().occurredAt());
              assertThat(linked.getLast().occurredAt()).isAfter(unlinked.getFirst().occurredAt());
            });
  }

  @Test
  void the_other_services_see_a_link_at_once() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var wali = Office.wali();
    var path = "/internal/identity/santri/" + child.id();

    POS.requestTo("identity")
        .get(path + "/wali/" + wali.id())
        .then()
        .body(at("linked", equalTo(false)));
    keuangan.request().put(link(child, wali)).then().statusCode(204);
    POS.requestTo("identity")
        .get(path + "/wali/" + wali.id())
        .then()
        .body(at("linked", equalTo(true)));
    keuangan.request().delete(link(child, wali)).then().statusCode(204);
    POS.requestTo("identity")
        .get(path + "/wali/" + wali.id())
        .then()
        .body(at("linked", equalTo(false)));
    wali.request().get("/api/identity/me/santri").then().body(at("items", empty()));
  }

  @Test
  void a_santri_is_known_to_the_other_services_and_to_nobody_else() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var path = "/internal/identity/santri/" + child.id();

    new Peer("saldo")
        .requestTo("identity")
        .get(path)
        .then()
        .statusCode(200)
        .body(at("nis", equalTo(child.nis())))
        .body(at("status", equalTo("ACTIVE")));
    POS.requestTo("identity")
        .get("/internal/identity/santri/" + UUID.randomUUID())
        .then()
        .statusCode(404);
    new Peer("rekap").requestTo("identity").get(path).then().statusCode(404);
    keuangan.request().get(path).then().statusCode(404);
  }

  @Test
  void only_an_account_of_a_wali_can_be_linked() {
    var keuangan = Office.keuangan();
    var child = Office.santri(keuangan);
    var kasir = Office.kasir();

    keuangan.request().put(link(child, kasir)).then().statusCode(404);
    keuangan
        .request()
        .put("/api/identity/santri/" + UUID.randomUUID() + "/wali/" + Office.wali().id())
        .then()
        .statusCode(404);
    Office.bendahara().request().put(link(child, Office.wali())).then().statusCode(403);
  }
}
