package id.jarinabi.saku.rekap.statement;

import static id.jarinabi.saku.rekap.Pondok.KEUANGAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.Uuid7;
import id.jarinabi.saku.rekap.Pondok;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.testing.RealServers;
import id.jarinabi.saku.web.paging.PageQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class StatementFileTest {
  private final SantriId santri = Pondok.someSantri();
  private final OffsetDateTime noon = Pondok.someNoon();

  @Inject Statements statements;

  @Test
  void balances_and_movements_are_of_one_moment_whatever_comes_in_meanwhile() throws IOException {
    credited(1, 30_000, noon.minusDays(1));
    credited(2, 5_000, noon);
    var days = new Days(Pondok.day(noon), Pondok.day(noon));
    var head =
        statements
            .page(santri.value(), new Reach(true, null, null), days, new PageQuery())
            .await()
            .atMost(Duration.ofSeconds(30))
            .orElseThrow();
    var file = StatementSheet.of(head, statements.all(santri.value(), days));

    // After the head was read, before the file is written.
    credited(3, 700, noon);

    var rows = new ArrayList<List<Object>>();
    file.rows().writeTo(cells -> rows.add(Arrays.asList(cells)));
    assertThat(rows.stream().map(row -> row.get(1)))
        .containsExactly("Saldo awal", "Setor tunai", "Setor tunai", "Saldo akhir");
    assertThat(rows.stream().map(List::getLast))
        .containsExactly(30_000L, 35_000L, 35_700L, 35_700L);
  }

  @Test
  void a_file_opens_and_closes_as_its_statement_does() {
    credited(1, 30_000, noon.minusDays(1));
    credited(2, 5_000, noon);
    credited(3, 700, noon.plusDays(1));

    var file =
        KEUANGAN
            .request()
            .accept("text/csv")
            .get("/api/rekap/santri/" + santri + "/statement" + Pondok.on(noon))
            .asString();

    assertThat(file.lines().skip(1).map(row -> row.substring(row.indexOf(';'))))
        .containsExactly(
            ";Saldo awal;;;;;30000", ";Setor tunai;;;;5000;35000", ";Saldo akhir;;;;;35000");
  }

  private void credited(long version, long amount, OffsetDateTime at) {
    long before = version == 1 ? 0 : version == 2 ? 30_000 : 35_000;
    Pondok.tell(
        new SaldoCredited(
            santri,
            Uuid7.next(),
            "CASH_TOPUP",
            Uuid7.next(),
            amount,
            before,
            before + amount,
            version,
            at));
  }
}
