package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.web.problem.Problem;
import java.util.regex.Pattern;

/// The end of the chain at some moment, `position:hash`. Whoever keeps one outside the database
/// can tell later that nothing up to it was removed or written anew, even by somebody who knows
/// the key.
record AuditHead(long position, String hash) {
  private static final Pattern FORM = Pattern.compile("(0:)|([1-9][0-9]{0,17}):([0-9a-f]{64})");

  /// 422 for what no answer of ours ever was.
  static AuditHead parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw Problem.invalid("head", "invalid", "Kepala rantai berbentuk nomor:hash.");
    }
    return form.group(1) != null
        ? new AuditHead(0, "")
        : new AuditHead(Long.parseLong(form.group(2)), form.group(3));
  }

  @Override
  public String toString() {
    return position + ":" + hash;
  }
}
