package id.jarinabi.saku.rekap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/// Pages of one table, each written out as soon as it is full. Text is set straight onto the
/// page: a table object would keep its rows, and takes fifty times as long for a million.
final class PdfPages {
  private static final float WIDTH = 842;
  private static final float HEIGHT = 595;
  private static final float MARGIN = 30;
  private static final float LEADING = 11;
  private static final float SIZE = 7.5f;
  private static final float TITLE_SIZE = 11;
  private static final float GAP = 6;
  private static final String CUT = "...";

  private final Export export;
  private final Document document = new Document(new Rectangle(WIDTH, HEIGHT));
  private final PdfContentByte page;
  private final BaseFont plain;
  private final BaseFont bold;
  private final float[] edges;
  private float y;
  private int pages;

  private PdfPages(OutputStream out, Export export) throws IOException {
    this.export = export;
    var writer = PdfWriter.getInstance(document, out);
    this.plain = BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, false);
    this.bold = BaseFont.createFont(BaseFont.HELVETICA_BOLD, BaseFont.WINANSI, false);
    this.edges = edges(export.columns());
    document.open();
    this.page = writer.getDirectContent();
    begin();
  }

  static void write(Export export, OutputStream out) throws IOException {
    var pages = new PdfPages(out, export);
    export.rows().writeTo(pages::row);
    pages.finish();
  }

  private void row(@Nullable Object... cells) throws IOException {
    if (y < MARGIN + 2 * LEADING) {
      end();
      document.newPage();
      begin();
    }
    for (int column = 0; column < cells.length; column++) {
      switch (cells[column]) {
        case null -> {}
        case Long number -> set(plain, column, Figures.grouped(number));
        case Object other -> set(plain, column, other.toString());
      }
    }
    y -= LEADING;
  }

  private void finish() {
    end();
    document.close();
  }

  private void begin() {
    pages++;
    y = HEIGHT - MARGIN;
    page.beginText();
    show(bold, TITLE_SIZE, MARGIN, export.title());
    y -= 2 * LEADING;
    for (int column = 0; column < export.columns().size(); column++) {
      set(bold, column, export.columns().get(column).name());
    }
    y -= LEADING;
  }

  private void end() {
    y = MARGIN;
    show(plain, SIZE, MARGIN, "Halaman " + pages);
    page.endText();
  }

  private void set(BaseFont font, int column, String text) {
    float room = edges[column + 1] - edges[column] - GAP;
    String fitting = fit(font, text, room);
    float shift =
        export.columns().get(column).ofNumbers() ? room - font.getWidthPoint(fitting, SIZE) : 0;
    show(font, SIZE, edges[column] + shift, fitting);
  }

  private void show(BaseFont font, float size, float x, String text) {
    page.setFontAndSize(font, size);
    page.setTextMatrix(x, y);
    page.showText(text);
  }

  private static String fit(BaseFont font, String text, float room) {
    if (font.getWidthPoint(text, SIZE) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && font.getWidthPoint(text.substring(0, end) + CUT, SIZE) > room) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }

  /// Where each column begins, and where the last one ends.
  private static float[] edges(List<Export.Column> columns) {
    float shares = columns.stream().mapToInt(Export.Column::share).sum();
    var edges = new float[columns.size() + 1];
    edges[0] = MARGIN;
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + (WIDTH - 2 * MARGIN) * columns.get(i).share() / shares;
    }
    return edges;
  }
}
