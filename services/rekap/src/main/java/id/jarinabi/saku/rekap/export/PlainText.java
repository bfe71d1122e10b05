package id.jarinabi.saku.rekap.export;

/// Text that no spreadsheet takes for a formula: an apostrophe in front of what might begin one.
/// Numbers are written as numbers, so a negative amount stays one.
final class PlainText {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private PlainText() {}

  static String of(String text) {
    return isSuspicious(text) || isSuspicious(text.stripLeading()) ? "'" + text : text;
  }

  private static boolean isSuspicious(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
