package id.jarinabi.saku.web.file;

/// Text that no spreadsheet takes for a formula: an apostrophe in front of what might begin one,
/// also behind a space or in full-width signs. Numbers are written as numbers, so a negative
/// amount stays one.
public final class SpreadsheetText {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetText() {}

  public static String of(String text) {
    return isSuspicious(text) || isSuspicious(text.stripLeading()) ? "'" + text : text;
  }

  private static boolean isSuspicious(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
