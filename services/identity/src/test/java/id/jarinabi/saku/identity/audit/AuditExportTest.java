package id.jarinabi.saku.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AuditExportTest {

  private static Response export(String query) {
    return Person.of(Role.BENDAHARA)
        .request()
        .accept("text/csv")
        .get("/api/identity/audit-logs" + query);
  }

  private static List<NamedCsvRecord> table(Response answer) {
    answer.then().statusCode(200).contentType(startsWith("text/csv"));
    var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffNomor;Waktu;Pelaku;");
    return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text.substring(1)).stream()
        .toList();
  }

  @Test
  void a_spreadsheet_opens_what_was_searched_for() {
    var cashier = Person.of(Role.ADMIN_UNIT);
    var sale = Uuid7.next();
    var noon = OffsetDateTime.parse("2025-03-10T05:00:00Z");
    Trail.linkedAt(noon, Trail.sale(cashier, sale, Map.of("total", 15_000)));

    var answer = export("?q=" + sale);

    answer
        .then()
        .header("Content-Disposition", equalTo("attachment; filename=\"log-aktivitas.csv\""));
    var row = table(answer).getFirst();
    assertThat(row.getField("Waktu")).isEqualTo("2025-03-10 12:00:00");
    assertThat(row.getField("Tindakan")).isEqualTo("sale.completed");
    assertThat(row.getField("ID objek")).isEqualTo(sale.toString());
    assertThat(row.getField("Sebelum")).isEqualTo("{}");
    assertThat(row.getField("Sesudah")).isEqualTo("{\"total\":15000}");
    assertThat(row.getField("Hash")).hasSize(64);
  }

  @Test
  void no_entry_becomes_a_formula() {
    var unique = "U" + Uuid7.next().toString().substring(24);
    var mallory = Trail.account(unique.toLowerCase(Locale.ROOT), "=HYPERLINK(\"http\") ;" + unique);
    var sale = Uuid7.next();
    Trail.linked(
        Trail.sale(new Person(mallory, Role.PENGURUS, null, null, Uuid7.next()), sale, Map.of()));

    var row = table(export("?q=" + sale)).getFirst();

    assertThat(row.getField("Pelaku")).isEqualTo("'=HYPERLINK(\"http\") ;" + unique);
  }

  @Test
  void a_log_of_many_pages_is_told_whole_and_in_order() {
    var cashier = Person.of(Role.ADMIN_UNIT);
    var ids = Stream.generate(Uuid7::next).limit(403).toList();
    Trail.tellAll(
        ids, ids.stream().map(id -> Trail.sale(cashier, Uuid7.next(), Map.of())).toList());
    Trail.awaitLinked(ids);

    var rows = table(export("?actor=" + cashier.userId()));

    assertThat(rows).hasSize(403);
    assertThat(rows.stream().map(row -> row.getField("ID objek"))).doesNotHaveDuplicates();
    assertThat(rows.stream().map(row -> row.getField("Waktu")).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(table(export("?actor=" + Uuid7.next()))).isEmpty();
  }

  @Test
  void whoever_says_nothing_of_what_they_accept_gets_the_list() throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI + ":" + RestAssured.port + "/api/identity/audit-logs"))
            .header("Authorization", "Bearer " + Person.of(Role.BENDAHARA).token());
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).startsWith("{\"items\":[");
    }
  }

  @Test
  void whoever_does_not_ask_for_a_table_gets_the_list() {
    Person.of(Role.BENDAHARA)
        .request()
        .accept("*/*")
        .get("/api/identity/audit-logs?limit=1")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/json"));
    export("?from=kemarin").then().statusCode(422);
    Person.of(Role.ADMIN_KEUANGAN)
        .request()
        .accept("text/csv")
        .get("/api/identity/audit-logs")
        .then()
        .statusCode(403);
  }
}
