package id.jarinabi.saku.devstack.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts a day into moments: deeds that may be done side by side. Never two of the same santri, so
/// that the order of a life, and with it every balance, is the planned one.
final class Moments {
  static final int HANDS = 6;
  private static final Duration SPAN = Duration.ofMinutes(20);

  private Moments() {}

  static List<List<Deed>> of(List<Deed> deeds) {
    List<List<Deed>> moments = new ArrayList<>();
    List<Deed> moment = new ArrayList<>();
    Set<DemoSantri> busy = new HashSet<>();
    for (Deed deed : deeds) {
      boolean crowded = moment.size() == HANDS || busy.contains(deed.santri());
      if (!moment.isEmpty() && (crowded || late(deed, moment.getFirst()))) {
        moments.add(List.copyOf(moment));
        moment.clear();
        busy.clear();
      }
      moment.add(deed);
      busy.add(deed.santri());
    }
    if (!moment.isEmpty()) {
      moments.add(List.copyOf(moment));
    }
    return moments;
  }

  private static boolean late(Deed deed, Deed first) {
    return Duration.between(first.at(), deed.at()).compareTo(SPAN) > 0;
  }
}
