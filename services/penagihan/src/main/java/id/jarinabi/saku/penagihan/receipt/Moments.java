package id.jarinabi.saku.penagihan.receipt;

import id.jarinabi.saku.kernel.PondokCalendar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Days and times as people here write them, with the zone's own name. By hand: a native image
/// carries no Indonesian locale.
final class Moments {
  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");

  private final PondokCalendar calendar;

  Moments(PondokCalendar calendar) {
    this.calendar = calendar;
  }

  /// `23 November 2026 pukul 12.07 WIB`
  String text(OffsetDateTime moment) {
    var local = moment.atZoneSameInstant(calendar.zone());
    return "%s pukul %02d.%02d %s"
        .formatted(text(local.toLocalDate()), local.getHour(), local.getMinute(), zone());
  }

  /// `23 November 2026`
  static String text(LocalDate day) {
    return "%d %s %d"
        .formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear());
  }

  private String zone() {
    var id = calendar.zone().getId();
    return switch (id) {
      case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
      case "Asia/Makassar" -> "WITA";
      case "Asia/Jayapura" -> "WIT";
      default -> id;
    };
  }
}
