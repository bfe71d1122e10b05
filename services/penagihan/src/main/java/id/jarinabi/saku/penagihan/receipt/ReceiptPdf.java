package id.jarinabi.saku.penagihan.receipt;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Rupiah;
import id.jarinabi.saku.penagihan.claim.Claim;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// The settlement receipt as a sheet of A5: what was paid, for what, and who answers for it.
final class ReceiptPdf {
  private static final float MARGIN = 36;

  private final Moments moments;

  ReceiptPdf(PondokCalendar calendar) {
    this.moments = new Moments(calendar);
  }

  byte[] of(Settlement settlement) {
    var bytes = new ByteArrayOutputStream();
    try (var document = new Document(PageSize.A5, MARGIN, MARGIN, MARGIN, MARGIN)) {
      PdfWriter.getInstance(document, bytes);
      var claim = settlement.claim();
      document.addTitle("Bukti Pelunasan " + claim.settlementNumber());
      document.addCreator("Saku Santri");
      document.open();
      document.add(heading(claim));
      document.add(facts(settlement));
      document.add(items(claim));
      document.add(signatures(settlement));
      document.add(footnote());
    }
    return bytes.toByteArray();
  }

  private static Paragraph heading(Claim claim) {
    var heading = new Paragraph("BUKTI PELUNASAN PENAGIHAN", Ink.TITLE);
    heading.add(Ink.line("Nomor " + claim.settlementNumber(), Ink.TEXT));
    heading.setSpacingAfter(10);
    return heading;
  }

  private PdfPTable facts(Settlement settlement) {
    var claim = settlement.claim();
    var table = Ink.table(2, 5);
    fact(table, "Dibayarkan kepada", settlement.unit());
    fact(table, "Klaim", claim.claimNumber());
    fact(table, "Penjualan", Moments.text(claim.from()) + " – " + Moments.text(claim.to()));
    fact(table, "Jumlah transaksi", Long.toString(claim.transactionCount()));
    fact(table, "Diajukan", settlement.claimant() + ", " + moments.text(claim.submittedAt()));
    table.addCell(Ink.cell("Jumlah", Ink.SMALL, Element.ALIGN_LEFT));
    table.addCell(Ink.cell(Rupiah.of(claim.amount()).text(), Ink.AMOUNT, Element.ALIGN_LEFT));
    fact(table, "Terbilang", Terbilang.rupiah(claim.amount()));
    return table;
  }

  private static void fact(PdfPTable table, String name, String value) {
    table.addCell(Ink.cell(name, Ink.SMALL, Element.ALIGN_LEFT));
    table.addCell(Ink.cell(value, Ink.TEXT, Element.ALIGN_LEFT));
  }

  private static PdfPTable items(Claim claim) {
    var table = Ink.table(6, 2, 3);
    table.setHeaderRows(1);
    table.addCell(Ink.head("Barang", Element.ALIGN_LEFT));
    table.addCell(Ink.head("Banyak", Element.ALIGN_RIGHT));
    table.addCell(Ink.head("Nilai", Element.ALIGN_RIGHT));
    for (var item : claim.items()) {
      row(table, item.name(), Long.toString(item.quantity()), item.net());
    }
    if (claim.discounts() != 0) {
      row(table, "Diskon atas seluruh belanja", "", -claim.discounts());
    }
    table.addCell(Ink.foot("Jumlah", Element.ALIGN_LEFT));
    table.addCell(Ink.foot("", Element.ALIGN_RIGHT));
    table.addCell(Ink.foot(Rupiah.of(claim.amount()).text(), Element.ALIGN_RIGHT));
    return table;
  }

  private static void row(PdfPTable table, String name, String quantity, long net) {
    table.addCell(Ink.cell(name, Ink.SMALL, Element.ALIGN_LEFT));
    table.addCell(Ink.cell(quantity, Ink.SMALL, Element.ALIGN_RIGHT));
    table.addCell(Ink.cell(Rupiah.of(net).text(), Ink.SMALL, Element.ALIGN_RIGHT));
  }

  private PdfPTable signatures(Settlement settlement) {
    var table = Ink.table(1, 1, 1);
    table.setKeepTogether(true);
    table.addCell(signature("Admin Keuangan", settlement.finance()));
    table.addCell(signature("Bendahara", settlement.bendahara()));
    var receivedAt = settlement.claim().receivedAt();
    table.addCell(
        receivedAt == null
            ? Ink.box("Uang diterima", "belum dikonfirmasi unit", "")
            : Ink.box("Uang diterima", settlement.receiver(), moments.text(receivedAt)));
    return table;
  }

  private PdfPCell signature(String role, Settlement.Signature signature) {
    return Ink.box("Otorisasi " + role, signature.name(), moments.text(signature.at()));
  }

  private static Paragraph footnote() {
    var note =
        new Paragraph(
            "Diotorisasi dengan PIN masing-masing di Saku Santri; sah tanpa tanda tangan basah.",
            Ink.FAINT);
    note.setSpacingBefore(8);
    return note;
  }
}
