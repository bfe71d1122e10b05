package id.jarinabi.saku.identity.importing;

import static id.jarinabi.saku.identity.importing.Sheet.HEADER;
import static id.jarinabi.saku.identity.importing.Sheet.santri;
import static id.jarinabi.saku.identity.importing.Sheet.send;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people call a sheet: from Excel, by hand, from another system, and what is none.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SheetFormsTest {

  @Test
  void a_workbook_is_read_as_well() {
    var keuangan = Office.keuangan();
    long nis = 7_000_000 + Long.parseLong(Office.number());

    var report = send(keuangan, Workbook.withNumbers(nis), "");

    report
        .then()
        .statusCode(200)
        .body(at("created", equalTo(2)))
        .body(at("accounts[0].nis", equalTo(Long.toString(nis))))
        .body(at("accounts[1].name", equalTo("Siti Aminah")));
  }

  @Test
  void what_excel_itself_writes_is_read_with_its_rows() throws IOException {
    var keuangan = Office.keuangan();
    var nis = "C" + Office.number();
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Saku", "1.0")) {
      var sheet = workbook.newWorksheet("Santri");
      var headings = List.of("No", "NIS", "Nama Santri", "L/P", "Kamar");
      for (int column = 0; column < headings.size(); column++) {
        sheet.value(2, column, headings.get(column));
      }
      sheet.value(4, 0, 1);
      sheet.value(4, 1, nis);
      sheet.value(4, 2, "Zaïnab Ñur’aini");
      sheet.value(4, 3, "P");
      sheet.value(4, 4, 12);
    }

    send(keuangan, bytes.toByteArray(), "")
        .then()
        .statusCode(200)
        .body(at("accounts[0].row", equalTo(5)))
        .body(at("accounts[0].name", equalTo("Zaïnab Ñur’aini")))
        .body(at("unknownColumns", equalTo(List.of("No"))));
    keuangan
        .request()
        .queryParam("q", nis)
        .get("/api/identity/santri")
        .then()
        .body(at("items[0].room", equalTo("12")))
        .body(at("items[0].gender", equalTo("PUTRI")));
  }

  @Test
  void the_fields_may_be_named_as_the_api_names_them() {
    var keuangan = Office.keuangan();
    var nis = "C" + Office.number();

    send(keuangan, "nis,name,gender,room,status\n" + nis + ",Ada,PUTRI,K 1,INACTIVE\n", "")
        .then()
        .statusCode(200);

    keuangan
        .request()
        .queryParam("q", nis)
        .get("/api/identity/santri")
        .then()
        .body(at("items[0].status", equalTo("INACTIVE")))
        .body(at("items[0].room", equalTo("K 1")));
  }

  @Test
  void a_name_in_foreign_letters_is_not_guessed_at() {
    var sheet = "nis;nama;jenis kelamin\r\nC1234;Nur’aini;P\r\n";

    send(Office.keuangan(), sheet.getBytes(Charset.forName("windows-1252")), "")
        .then()
        .statusCode(422)
        .body(at("errors[0].code", equalTo("not_utf8")));
  }

  @Test
  void a_file_that_is_none_is_refused() {
    var keuangan = Office.keuangan();
    long before = santri();

    send(keuangan, "", "").then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    send(keuangan, HEADER, "").then().statusCode(422).body(at("errors[0].code", equalTo("empty")));
    send(keuangan, "nama;kamar\nA;B\n", "")
        .then()
        .statusCode(422)
        .body(at("errors.code", hasItem("missing_column")));
    send(keuangan, "PK\u0003\u0004 bukan zip", "").then().statusCode(422);
    send(keuangan, Workbook.bomb(), "")
        .then()
        .statusCode(413)
        .body(at("code", equalTo("too_large")));
    send(keuangan, Workbook.withAFarCell(), "").then().statusCode(422);
    send(keuangan, Workbook.withAHiddenFarCell(), "").then().statusCode(422);
    send(keuangan, HEADER + "x".repeat(3 << 20), "").then().statusCode(413);
    send(keuangan, HEADER + "C1;A;L;;;\n".repeat(2_001), "?dryRun=true").then().statusCode(413);
    send(keuangan, HEADER + "C1;A;L;;;\n", "?dryRun=ya").then().statusCode(422);
    assertThat(santri()).isEqualTo(before);
  }
}
