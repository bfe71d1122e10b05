package id.jarinabi.saku.identity.importing;

import static id.jarinabi.saku.identity.importing.Sheet.HEADER;
import static id.jarinabi.saku.identity.importing.Sheet.santri;
import static id.jarinabi.saku.identity.importing.Sheet.send;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.identity.AtOnce;
import id.jarinabi.saku.identity.Office;
import id.jarinabi.saku.testing.Bench;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// Sheets that come twice, or while others are at work.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ImportsAtOnceTest {

  /// As many as one sheet may hold; hashing that many passwords is for the full run.
  private static final int MANY = Boolean.getBoolean("saku.full") ? 2_000 : 200;

  @Test
  void as_many_as_may_be_are_taken_in_while_others_go_on() {
    var keuangan = Office.keuangan();
    var mark = "B" + Office.number();
    var sheet = new StringBuilder(HEADER);
    for (int row = 0; row < MANY; row++) {
      sheet.append(mark).append('-').append(row).append(";Santri ").append(row).append(";L;;;\n");
    }

    send(keuangan, sheet.toString(), "").then().statusCode(200).body(at("created", equalTo(MANY)));
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
          .body(at("errors[0].code", equalTo("nis_taken")))
          .body(at("errors[0].row", equalTo(3)));
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
  void a_sheet_sent_twice_is_taken_in_once() {
    var keuangan = Office.keuangan();
    var nis = "C" + Office.number();
    var sheet = HEADER + nis + ";Sekali Saja;L;;;\n";

    send(keuangan, sheet, "").then().statusCode(200);
    send(keuangan, sheet, "")
        .then()
        .statusCode(422)
        .body(at("errors[0].code", equalTo("nis_taken")))
        .body(at("errors[0].row", equalTo(2)));
  }
}
