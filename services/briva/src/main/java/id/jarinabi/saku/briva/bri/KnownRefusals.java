package id.jarinabi.saku.briva.bri;

import id.jarinabi.saku.briva.snap.SnapCode;
import java.util.Map;
import java.util.Set;

/// The cases of SNAP's table that mean: nothing was done.
final class KnownRefusals {
  private static final Map<Integer, Set<Integer>> CASES =
      Map.of(
          400, Set.of(0, 1, 2),
          401, Set.of(0, 1, 2, 3),
          404, Set.of(1, 2, 11, 12, 13, 14, 16, 18, 19),
          405, Set.of(0, 1),
          429, Set.of(0));

  private KnownRefusals() {}

  static boolean hold(SnapCode code) {
    return CASES.getOrDefault(code.status(), Set.of()).contains(code.reason());
  }
}
