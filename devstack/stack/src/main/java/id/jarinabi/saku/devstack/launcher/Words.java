package id.jarinabi.saku.devstack.launcher;

import java.time.Duration;
import java.util.Locale;

/// Numbers as people read them.
final class Words {
  private static final Locale INDONESIAN = Locale.of("id", "ID");
  private static final double MIB = 1024 * 1024;

  private Words() {}

  /// `1,2 s`
  static String seconds(Duration duration) {
    return String.format(INDONESIAN, "%.1f s", duration.toMillis() / 1000.0);
  }

  /// `48 MiB`
  static String memory(long bytes) {
    return String.format(INDONESIAN, "%.0f MiB", bytes / MIB);
  }

  /// `2 jam 5 mnt`, `3 mnt`, `12 dtk`
  static String age(Duration duration) {
    if (duration.toHours() > 0) {
      return duration.toHours() + " jam " + duration.toMinutesPart() + " mnt";
    }
    return duration.toMinutes() > 0 ? duration.toMinutes() + " mnt" : duration.toSeconds() + " dtk";
  }
}
