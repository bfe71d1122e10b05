package id.jarinabi.saku.identity.importing;

import static id.jarinabi.saku.identity.importing.Sheet.HEADER;
import static id.jarinabi.saku.identity.importing.Sheet.santri;
import static id.jarinabi.saku.identity.importing.Sheet.send;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Santri come in by a sheet: all of them or none.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ImportTest {

  @Test
  void every_santri_of_a_sheet_is_taken_in_and_can_log_in() {
    var keuangan = Office.keuangan();
    var wali = Office.wali();
    var one = "C" + Office.number();
    var two = "C" + Office.number();
    var sheet =
        "\ufeff"
            + HEADER
            + one
            + ";\"Fauzan; Ahmad\";L;Asrama Umar;U-1;"
            + wali.username()
            + "\n\n"
            + two
            + ";Nabila Zahra;putri;;;\n";

    var report = send(keuangan, sheet, "");

    report
        .then()
        .statusCode(200)
        .body(at("dryRun", equalTo(false)))
        .body(at("rows", equalTo(2)))
        .body(at("created", equalTo(2)))
        .body(at("errors", empty()))
        .body(at("accounts.nis", hasItems(one, two)))
        .body(at("accounts[0].name", equalTo("Fauzan; Ahmad")))
        .body(at("accounts[0].row", equalTo(2)))
        .body(at("accounts[1].row", equalTo(4)));
    Office.chooses(at(report, "accounts[1].username"), at(report, "accounts[1].temporaryPassword"));
    wali.request().get("/api/identity/me/santri").then().body(at("items.nis", hasItem(one)));
    assertThat(Told.events(SantriRegistered.class, event -> event.nis().equals(one))).hasSize(1);
    assertThat(Told.events(WaliLinked.class, event -> event.waliId().value().equals(wali.id())))
        .hasSize(1);
  }

  @Test
  void a_dry_run_says_everything_and_does_nothing() {
    var keuangan = Office.keuangan();
    var there = Office.santri(keuangan);
    var fresh = "C" + Office.number();
    var sheet =
        "NIS,Nama,JK,Asrama,Kamar,Wali\n"
            + there.nis().toLowerCase(java.util.Locale.ROOT)
            + ",Sudah Ada,L,,,\n"
            + fresh
            + ",Benar,P,,,\n"
            + fresh
            + ",Kembar,P,,,\n"
            + "x,,banci,,,tidak.ada\n";
    long before = santri();

    var report = send(keuangan, sheet, "?dryRun=true");

    report.then().statusCode(200).body(at("dryRun", equalTo(true))).body(at("created", equalTo(0)));
    List<String> codes = at(report, "errors.code");
    assertThat(codes)
        .containsExactlyInAnyOrder("nis_taken", "duplicate", "required", "invalid", "invalid");
    report
        .then()
        .body(at("errors[0].row", equalTo(2)))
        .body("errors.find { it.code == 'duplicate' }.row", equalTo(4))
        .body("errors.find { it.code == 'required' }.field", equalTo("name"));
    assertThat(santri()).isEqualTo(before);
  }

  @Test
  void one_bad_row_keeps_all_out() {
    var keuangan = Office.keuangan();
    var good = "C" + Office.number();
    long before = santri();

    send(keuangan, HEADER + good + ";Benar;L;;;\nC1;Wali Asing;L;;;tidak.ada\n", "")
        .then()
        .statusCode(422)
        .body(at("code", equalTo("validation_failed")))
        .body(at("errors.size()", equalTo(1)))
        .body(at("errors[0].row", equalTo(3)))
        .body(at("errors[0].field", equalTo("nis")));
    assertThat(santri()).isEqualTo(before);
  }

  @Test
  void only_admin_keuangan_imports() {
    for (var other : List.of(Office.bendahara(), Office.kasir())) {
      send(other, HEADER, "").then().statusCode(403);
    }
  }
}
