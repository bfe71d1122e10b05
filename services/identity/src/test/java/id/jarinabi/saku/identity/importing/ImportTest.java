package id.jarinabi.saku.identity.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.jarinabi.saku.events.IdentityEvent.SantriRegistered;
import id.jarinabi.saku.events.IdentityEvent.WaliLinked;
import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Login;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.identity.Told;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ImportTest {
  private static final String HEADER = "nis;nama;jenis kelamin;asrama;kamar;wali username\n";

  private static Response send(Login by, byte[] file, String query) {
    return by.request()
        .contentType("text/csv")
        .body(file)
        .post("/api/identity/santri/import" + query);
  }

  private static Response send(Login by, String text, String query) {
    return send(by, text.getBytes(StandardCharsets.UTF_8), query);
  }

  private static long santri() {
    return Bench.get().database().number("select count(*) from identity.santri");
  }

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
        .body("dryRun", equalTo(false))
        .body("rows", equalTo(2))
        .body("created", equalTo(2))
        .body("errors", empty())
        .body("accounts.nis", hasItems(one, two))
        .body("accounts[0].name", equalTo("Fauzan; Ahmad"))
        .body("accounts[0].row", equalTo(2))
        .body("accounts[1].row", equalTo(4));
    Office.chooses(
        report.path("accounts[1].username"), report.path("accounts[1].temporaryPassword"));
    wali.request().get("/api/identity/me/santri").then().body("items.nis", hasItem(one));
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

    report.then().statusCode(200).body("dryRun", equalTo(true)).body("created", equalTo(0));
    List<String> codes = report.path("errors.code");
    assertThat(codes)
        .containsExactlyInAnyOrder("nis_taken", "duplicate", "required", "invalid", "invalid");
    report
        .then()
        .body("errors[0].row", equalTo(2))
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
        .body("code", equalTo("validation_failed"))
        .body("errors.size()", equalTo(1))
        .body("errors[0].row", equalTo(3))
        .body("errors[0].field", equalTo("nis"));
    assertThat(santri()).isEqualTo(before);
  }

  @Test
  void a_workbook_is_read_as_well() {
    var keuangan = Office.keuangan();
    long nis = 7_000_000 + Long.parseLong(Office.number());

    var report = send(keuangan, Workbook.withNumbers(nis), "");

    report
        .then()
        .statusCode(200)
        .body("created", equalTo(2))
        .body("accounts[0].nis", equalTo(Long.toString(nis)))
        .body("accounts[1].name", equalTo("Siti Aminah"));
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
        .body("accounts[0].row", equalTo(5))
        .body("accounts[0].name", equalTo("Zaïnab Ñur’aini"))
        .body("unknownColumns", equalTo(List.of("No")));
    keuangan
        .request()
        .queryParam("q", nis)
        .get("/api/identity/santri")
        .then()
        .body("items[0].room", equalTo("12"))
        .body("items[0].gender", equalTo("PUTRI"));
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
        .body("items[0].status", equalTo("INACTIVE"))
        .body("items[0].room", equalTo("K 1"));
  }

  @Test
  void a_name_in_foreign_letters_is_not_guessed_at() {
    var sheet = "nis;nama;jenis kelamin\r\nC1234;Nur’aini;P\r\n";

    send(Office.keuangan(), sheet.getBytes(Charset.forName("windows-1252")), "")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("not_utf8"));
  }

  @Test
  void a_sheet_sent_twice_is_taken_in_once() {
    var keuangan = Office.keuangan();
    var nis = "C" + Office.number();
    var sheet = HEADER + nis + ";Sekali Saja;L;;;\n";

    send(keuangan, sheet, "").then().statusCode(200);
    send(keuangan, sheet, "")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("nis_taken"))
        .body("errors[0].row", equalTo(2));
  }

  @Test
  void who_registers_the_same_nis_meanwhile_is_told_in_their_row() throws Exception {
    var keuangan = Office.keuangan();
    var mark = "R" + Office.number();
    var sheet = HEADER + mark + "-1;Satu;L;;;\n" + mark + "-2;Dua;L;;;\n";
    long before = santri();

    try (var other = Bench.get().database().connect();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      other.setAutoCommit(false);
      try (var insert =
          other.prepareStatement(
              "insert into identity.santri (id, nis, name, gender, status)"
                  + " values (uuidv7(), ?, 'Lain', 'PUTRA', 'ACTIVE')")) {
        insert.setString(1, mark + "-2");
        insert.execute();
      }
      var answer = threads.submit(() -> send(keuangan, sheet, ""));
      Awaitility.await()
          .until(
              () ->
                  Bench.get()
                          .database()
                          .number(
                              "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                  + " and query like '%into santri%'")
                      > 0);
      other.commit();

      answer
          .get()
          .then()
          .statusCode(422)
          .body("errors[0].code", equalTo("nis_taken"))
          .body("errors[0].row", equalTo(3));
    }
    assertThat(santri()).isEqualTo(before + 1);
  }

  @Test
  void sheets_that_share_their_santri_in_another_order_do_not_block_each_other() {
    var keuangan = Office.keuangan();
    var mark = "S" + Office.number();
    var rows =
        IntStream.range(0, 60)
            .mapToObj(row -> mark + "-" + row + ";Santri " + row + ";P;;;\n")
            .toList();

    var answers =
        AtOnce.times(
            3,
            number ->
                send(keuangan, HEADER + String.join("", number == 0 ? rows : rows.reversed()), "")
                    .statusCode());

    assertThat(answers).containsExactlyInAnyOrder(200, 422, 422);
  }

  @Test
  void a_file_that_is_none_is_refused() {
    var keuangan = Office.keuangan();
    long before = santri();

    send(keuangan, "", "").then().statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    send(keuangan, HEADER, "").then().statusCode(422).body("errors[0].code", equalTo("empty"));
    send(keuangan, "nama;kamar\nA;B\n", "")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("missing_column"));
    send(keuangan, "PK\u0003\u0004 bukan zip", "").then().statusCode(422);
    send(keuangan, Workbook.bomb(), "").then().statusCode(413).body("code", equalTo("too_large"));
    send(keuangan, Workbook.withAFarCell(), "").then().statusCode(422);
    send(keuangan, Workbook.withAHiddenFarCell(), "").then().statusCode(422);
    send(keuangan, HEADER + "x".repeat(3 << 20), "").then().statusCode(413);
    send(keuangan, HEADER + "C1;A;L;;;\n".repeat(2_001), "?dryRun=true").then().statusCode(413);
    send(keuangan, HEADER + "C1;A;L;;;\n", "?dryRun=ya").then().statusCode(422);
    assertThat(santri()).isEqualTo(before);
  }

  @Test
  void as_many_as_may_be_are_taken_in_while_others_go_on() {
    var keuangan = Office.keuangan();
    var mark = "B" + Office.number();
    var sheet = new StringBuilder(HEADER);
    for (int row = 0; row < 2_000; row++) {
      sheet.append(mark).append('-').append(row).append(";Santri ").append(row).append(";L;;;\n");
    }

    send(keuangan, sheet.toString(), "").then().statusCode(200).body("created", equalTo(2_000));
  }

  @Test
  void only_admin_keuangan_imports() {
    for (var other : List.of(Office.bendahara(), Office.kasir())) {
      send(other, HEADER, "").then().statusCode(403);
    }
  }
}
