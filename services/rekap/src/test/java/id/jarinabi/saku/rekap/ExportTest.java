package id.jarinabi.saku.rekap;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static id.jarinabi.saku.rekap.Pondok.line;
import static id.jarinabi.saku.rekap.Pondok.sale;
import static id.jarinabi.saku.testing.JsonAt.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ExportTest {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PDF = "application/pdf";

  @Test
  void csv_carries_a_mark_semicolons_and_every_row() {
    var list = tellSales(620, "Roti");

    var answer = get(CSV, list);
    var text = answer.asString();

    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"transaksi_seluruh-waktu.csv\"");
    assertThat(answer.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(text.lines().findFirst().orElseThrow()).contains("Waktu;Nomor struk;Unit");
    assertThat(text.lines()).hasSize(621);
    assertThat(text.lines().skip(1)).allMatch(row -> row.contains("1 Roti;4000;0;4000;Selesai"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"})
  void no_cell_of_a_csv_is_a_formula(String name) {
    var unit = Pondok.someUnit(name);
    var noon = Pondok.someNoon();
    Pondok.tell(sale(unit, Pondok.someSantri(), noon, 0, line(name, 1, 4_000)));

    var text = get(CSV, "/api/rekap/units/" + unit + Pondok.on(noon)).asString();

    assertThat(text).contains("'" + name);
    assertThat(text.lines().flatMap(row -> List.of(row.split(";", -1)).stream()))
        .noneMatch(cell -> cell.replace("\"", "").equals(name));
  }

  @Test
  void a_spreadsheet_keeps_numbers_numbers_and_text_text() throws IOException {
    var unit = Pondok.someUnit("=cmd");
    var noon = Pondok.someNoon();
    Pondok.tell(sale(unit, Pondok.someSantri(), noon, 0, line("=1+1", 2, 4_000)));

    var answer = get(XLSX, "/api/rekap/transactions?unitId=" + unit);

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
      var rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).getCellText(2)).isEqualTo("=cmd");
      assertThat(rows.get(1).getCell(2).getFormula()).isNull();
      assertThat(rows.get(1).getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("8000");
    }
  }

  @Test
  void a_pdf_has_as_many_pages_as_it_needs() throws IOException {
    var answer = get(PDF, tellSales(120, "Teh"));

    var pdf = new PdfReader(answer.asByteArray());
    assertThat(pdf.getNumberOfPages()).isEqualTo(3);
    assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
        .contains("Transaksi santri, seluruh waktu", "Nomor struk", "4.000");
  }

  @Test
  void a_heading_stands_where_its_numbers_do() throws IOException {
    var page = new PrintedPage(get(PDF, tellSales(1, "Teh")).asByteArray());

    assertThat(page.rightOf("Total")).isCloseTo(page.rightOf("4.000"), within(0.1f));
    assertThat(page.leftOf("Nomor struk")).isCloseTo(page.leftOf("R-1"), within(0.1f));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dashboard", "neraca", "topups", "units"})
  void every_report_can_be_had_in_every_form(String report) {
    for (var form : List.of(CSV, XLSX, PDF)) {
      assertThat(get(form, "/api/rekap/" + report).asByteArray()).hasSizeGreaterThan(40);
    }
    for (var form : List.of("*/*", "application/json", "text/html, */*;q=0.1")) {
      assertThat(get(form, "/api/rekap/" + report).contentType()).startsWith("application/json");
    }
  }

  @Test
  void a_form_that_there_is_not_is_refused() {
    KEUANGAN.request().accept("image/png").get("/api/rekap/units").then().statusCode(406);
  }

  @Test
  void a_file_is_for_whom_the_report_is() {
    var unit = Pondok.someUnit("Kantin putra");
    var stranger = Person.adminOf(new UnitId(java.util.UUID.randomUUID()));

    stranger
        .request()
        .accept(CSV)
        .get("/api/rekap/units/" + unit)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body(at("code", equalTo("not_found")));
    Person.santri(Pondok.someSantri())
        .request()
        .accept(PDF)
        .get("/api/rekap/santri/" + Pondok.someSantri() + "/statement")
        .then()
        .statusCode(404);
  }

  private static Response get(String form, String path) {
    var answer = KEUANGAN.request().accept(form).get(path);
    assertThat(answer.statusCode())
        .as(() -> new String(answer.asByteArray(), UTF_8))
        .isEqualTo(200);
    return answer;
  }

  /// More than one fetch of the cursor: straight into the table, as so many events would.
  static String tellSales(int count, String item) {
    var unit = Pondok.someUnit("Kantin");
    Pondok.database()
        .execute(
            """
            insert into sales (id, unit_id, owner_santri_id, user_santri_id, receipt_number, total,
              occurred_at, day, cashier_id, subtotal, discount, items)
            select gen_random_uuid(), ?, gen_random_uuid(), gen_random_uuid(), 'R-' || n, 4000,
              timestamptz '2026-01-01 03:00Z' + n * interval '1 second', '2026-01-01',
              gen_random_uuid(), 4000, 0, jsonb_build_array(jsonb_build_object('name', ?::text,
                'quantity', 1, 'unitPrice', 4000, 'discount', 0, 'total', 4000))
            from generate_series(1, ?) as n""",
            unit.value(),
            item,
            count);
    return "/api/rekap/transactions?unitId=" + unit;
  }
}
