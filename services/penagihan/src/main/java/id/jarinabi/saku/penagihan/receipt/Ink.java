package id.jarinabi.saku.penagihan.receipt;

import java.awt.Color;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// How a receipt looks: one typeface of every reader's own, black on white, thin lines.
final class Ink {
  static final Font TITLE = new Font(Font.HELVETICA, 13, Font.BOLD);
  static final Font AMOUNT = new Font(Font.HELVETICA, 13, Font.BOLD);
  static final Font TEXT = new Font(Font.HELVETICA, 9);
  static final Font SMALL = new Font(Font.HELVETICA, 8);
  static final Font STRONG = new Font(Font.HELVETICA, 8, Font.BOLD);
  static final Font FAINT = new Font(Font.HELVETICA, 7, Font.ITALIC, Color.DARK_GRAY);

  private static final Charset OF_THE_TYPEFACE = Charset.forName("windows-1252");
  private static final float HAIRLINE = 0.5f;

  private Ink() {}

  static PdfPTable table(float... widths) {
    var table = new PdfPTable(widths);
    table.setWidthPercentage(100);
    table.setSpacingAfter(10);
    return table;
  }

  static Chunk line(String text, Font font) {
    return new Chunk("\n" + printable(text), font);
  }

  static PdfPCell cell(String text, Font font, int align) {
    var cell = new PdfPCell(new Phrase(printable(text), font));
    cell.setBorder(Rectangle.NO_BORDER);
    cell.setHorizontalAlignment(align);
    cell.setPaddingBottom(3);
    return cell;
  }

  static PdfPCell head(String text, int align) {
    var cell = cell(text, STRONG, align);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(HAIRLINE);
    return cell;
  }

  static PdfPCell foot(String text, int align) {
    var cell = cell(text, STRONG, align);
    cell.setBorder(Rectangle.TOP);
    cell.setBorderWidth(HAIRLINE);
    return cell;
  }

  /// Who, and when, under what.
  static PdfPCell box(String title, String name, String moment) {
    var cell = new PdfPCell();
    cell.setBorderWidth(HAIRLINE);
    cell.setPadding(5);
    cell.addElement(new Paragraph(printable(title), FAINT));
    var who = new Paragraph(printable(name), STRONG);
    who.setAlignment(Element.ALIGN_LEFT);
    cell.addElement(who);
    cell.addElement(new Paragraph(printable(moment), SMALL));
    return cell;
  }

  /// What the typeface has no letter for would vanish unseen.
  private static String printable(String text) {
    var encoder = OF_THE_TYPEFACE.newEncoder();
    return text.replace('−', '-')
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> encoder.canEncode(letter) ? letter : "?")
        .collect(Collectors.joining());
  }
}
