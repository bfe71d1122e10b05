package id.jarinabi.saku.briva.snap;

import java.io.ByteArrayOutputStream;

/// JSON without the whitespace between its parts, as SNAP hashes it. Works on bytes and changes
/// nothing else: order, escapes, nulls and every space inside a value stay as they were sent.
public final class Minified {
  private Minified() {}

  public static byte[] of(byte[] json) {
    var kept = new ByteArrayOutputStream(json.length);
    boolean inText = false;
    boolean escaped = false;
    for (byte one : json) {
      if (inText) {
        kept.write(one);
        inText = escaped || one != '"';
        escaped = !escaped && one == '\\';
      } else if (!isWhitespace(one)) {
        kept.write(one);
        inText = one == '"';
      }
    }
    return kept.toByteArray();
  }

  private static boolean isWhitespace(byte one) {
    return one == ' ' || one == '\n' || one == '\r' || one == '\t';
  }
}
