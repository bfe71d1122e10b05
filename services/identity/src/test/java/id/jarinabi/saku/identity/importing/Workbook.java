package id.jarinabi.saku.identity.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks, good and bad, written by hand.
final class Workbook {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="xml" ContentType="application/xml"/>
      <Default Extension="rels"
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Override PartName="/xl/workbook.xml" ContentType=
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
      </Types>""";

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Target="%s" Type=
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/>
      </Relationships>""";

  private static final String BOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r=
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships">
      <sheets><sheet name="Santri" sheetId="1" r:id="rId1"/></sheets></workbook>""";

  private static final String SHEET_HEAD =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

  private static final String SHEET_END = "</sheetData></worksheet>";

  private Workbook() {}

  /// Two santri whose NIS are numbers, as people type them.
  static byte[] withNumbers(long nis) {
    return of(
        row(1, text("A", 1, "NIS") + text("B", 1, "Nama") + text("C", 1, "Jenis Kelamin"))
            + row(2, number(2, nis) + text("B", 2, "Ahmad") + text("C", 2, "L"))
            + row(3, number(3, nis + 1) + text("B", 3, "Siti Aminah") + text("C", 3, "P")));
  }

  /// One cell that says to stand in a column that no sheet has.
  static byte[] withAFarCell() {
    return of("<row r=\"1\"><c r=\"FXSHRXX1\"><v>1</v></c></row>");
  }

  /// The same, in letters of sixteen bits.
  static byte[] withAHiddenFarCell() {
    return of("\ufeff<row r=\"1\"><c r=\"FXSHRXX1\"><v>1</v></c></row>".replaceAll("", "\0"));
  }

  /// Small on the wire, forty megabytes when unpacked.
  static byte[] bomb() {
    return of(" ".repeat(40 << 20));
  }

  private static byte[] of(String rows) {
    return zip(
        new TreeMap<>(
            Map.of(
                "[Content_Types].xml",
                TYPES,
                "_rels/.rels",
                RELATIONS.formatted("xl/workbook.xml", "officeDocument"),
                "xl/_rels/workbook.xml.rels",
                RELATIONS.formatted("worksheets/sheet1.xml", "worksheet"),
                "xl/workbook.xml",
                BOOK,
                "xl/worksheets/sheet1.xml",
                SHEET_HEAD + rows + SHEET_END)));
  }

  private static String row(int number, String cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  private static String text(String column, int row, String text) {
    return "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(column, row, text);
  }

  private static String number(int row, long number) {
    return "<c r=\"A%d\"><v>%d</v></c>".formatted(row, number);
  }

  private static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
