package id.jarinabi.saku.devstack.demo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/// The Rp100.000 that every santri but one begins with.
record OpeningBalances(CashDesk desk, Map<String, String> santriIds) {
  private static final int HANDS = 4;

  /// All of it is booked when this returns.
  void handIn() {
    List<DemoSantri> provided =
        DemoSantri.ALL.stream().filter(santri -> !santri.penniless()).toList();
    // All are handed in before any is waited for: the credits travel together.
    List<String> topUps = Hands.each(HANDS, provided, this::handIn);
    topUps.forEach(desk::awaitBooked);
  }

  private String handIn(DemoSantri santri) {
    String id = requireNonNull(santriIds.get(santri.nis()));
    var key = Keys.of("opening", santri.nis(), id);
    return desk.take(id, DemoSantri.OPENING_BALANCE, "Wali " + santri.name(), key);
  }
}
