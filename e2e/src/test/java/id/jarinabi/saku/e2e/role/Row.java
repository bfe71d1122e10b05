package id.jarinabi.saku.e2e.role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One endpoint and what each role is answered. `own` holds the codes for objects that are the
/// caller's own, in the order of `Cast.ROLES`; `foreign` those for objects that exist but are
/// another's. `bind` says which object stands for which path parameter.
record Row(
    String method,
    String path,
    Map<String, String> bind,
    String body,
    List<Integer> own,
    Map<String, Integer> foreign) {

  private static final int FIRST_CODE = 4;

  /// `method;path;bind;body;anon;wali;santri;kasir;keuangan;bendahara;pengurus;foreign`.
  static Row parse(String line) {
    var cells = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
    int foreign = FIRST_CODE + Cast.ROLES.size();
    return new Row(
        cells.get(0),
        cells.get(1),
        pairs(cells.get(2)),
        cells.get(3),
        cells.subList(FIRST_CODE, foreign).stream().map(Integer::valueOf).toList(),
        pairs(cells.get(foreign)).entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, pair -> Integer.valueOf(pair.getValue()))));
  }

  String endpoint() {
    return method + " " + path;
  }

  private static Map<String, String> pairs(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
