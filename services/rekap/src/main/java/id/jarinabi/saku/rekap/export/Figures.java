package id.jarinabi.saku.rekap.export;

/// Numbers as people here read them: 1.250.000.
final class Figures {
  private Figures() {}

  static String grouped(long number) {
    var digits = Long.toString(number);
    var text = new StringBuilder(digits);
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      text.insert(at, '.');
    }
    return text.toString();
  }
}
