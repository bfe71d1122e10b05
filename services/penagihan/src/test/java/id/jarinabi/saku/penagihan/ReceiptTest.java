package id.jarinabi.saku.penagihan;

import static id.jarinabi.saku.penagihan.world.Pesantren.post;
import static id.jarinabi.saku.testing.JsonAt.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.jarinabi.saku.events.PosEvent.UnitChanged;
import id.jarinabi.saku.penagihan.world.Neighbours;
import id.jarinabi.saku.penagihan.world.Pesantren;
import id.jarinabi.saku.penagihan.world.PinDesk;
import id.jarinabi.saku.penagihan.world.PosLedger;
import id.jarinabi.saku.penagihan.world.Sold;
import id.jarinabi.saku.testing.Person;
import id.jarinabi.saku.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class ReceiptTest {
  private final Pesantren pondok = Pesantren.open();

  @Test
  void a_settled_claim_has_a_receipt_with_words_names_and_times() throws IOException {
    known();
    PosLedger.sell(
        new Sold(
            pondok.unit(),
            OffsetDateTime.now(Pesantren.ZONE),
            500,
            List.of(
                new Sold.Item("Nasi goreng", 250, 6_000, 6_000, 0),
                new Sold.Item("Es teh 🧋", 3, 2_000, 2_000, 250))));
    var claim = Pesantren.id(pondok.claims());
    receipt(pondok.kasir(), claim)
        .then()
        .statusCode(409)
        .body(at("code", equalTo("claim_not_settled")));
    Pesantren.says(pondok.keuangan(), claim, "APPROVE");
    Pesantren.says(pondok.bendahara(), claim, "APPROVE");

    var open = text(pdf(claim));
    post(pondok.kasir(), claim, "receipt", Map.of("pin", PinDesk.RIGHT));
    var received = text(pdf(claim));

    assertThat(open)
        .contains("BUKTI PELUNASAN PENAGIHAN", "BPL-", "KLM-", "Kantin Putra (KPA)", "Rp1.505.250")
        .contains("satu juta lima ratus lima ribu dua ratus lima puluh rupiah")
        .contains("Ibu Kasir", "Ustadz Keuangan", "Ustadzah Bendahara", "Es teh ?", "-Rp500")
        .contains("WIB", "belum dikonfirmasi unit");
    assertThat(received).doesNotContain("belum dikonfirmasi unit");
  }

  @Test
  void a_long_recap_goes_on_over_pages_and_another_unit_sees_none() throws IOException {
    for (int i = 0; i < 120; i++) {
      PosLedger.sell(
          new Sold(
              pondok.unit(),
              OffsetDateTime.now(Pesantren.ZONE),
              0,
              List.of(new Sold.Item("Barang nomor " + i, 1, 1_000, 1_000, 0))));
    }
    var claim = Pesantren.id(pondok.claims());
    Pesantren.says(pondok.keuangan(), claim, "APPROVE");
    Pesantren.says(pondok.bendahara(), claim, "APPROVE");

    var pdf = pdf(claim);

    try (var reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(1);
    }
    assertThat(text(pdf)).contains("Barang nomor 0", "Barang nomor 119", "Otorisasi Bendahara");
    receipt(Pesantren.open().kasir(), claim).then().statusCode(404);
  }

  private void known() {
    Pesantren.hears(new UnitChanged(pondok.unit(), 1, "KPA", "Kantin Putra", "PUTRA", true));
    pondok.introduces(pondok.kasir(), "Ibu Kasir");
    pondok.introduces(pondok.keuangan(), "Ustadz Keuangan");
    pondok.introduces(pondok.bendahara(), "Ustadzah Bendahara");
  }

  private byte[] pdf(UUID claim) throws IOException {
    var answer = receipt(pondok.bendahara(), claim);
    answer.then().statusCode(200).contentType("application/pdf");
    var pdf = answer.asByteArray();
    Files.write(Path.of("target", "receipt-" + claim + ".pdf"), pdf);
    return pdf;
  }

  private static io.restassured.response.Response receipt(Person who, UUID claim) {
    return who.request().get("/api/penagihan/claims/" + claim + "/receipt");
  }

  private static String text(byte[] pdf) throws IOException {
    try (var reader = new PdfReader(pdf)) {
      var text = new StringBuilder();
      var extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(extractor.getTextFromPage(page)).append('\n');
      }
      return text.toString().replaceAll("\\s+", " ");
    }
  }
}
