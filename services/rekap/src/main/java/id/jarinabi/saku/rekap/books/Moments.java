package id.jarinabi.saku.rekap.books;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A moment as the pondok's clock showed it.
public final class Moments {
  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private Moments() {}

  public static String text(OffsetDateTime moment, ZoneId zone) {
    return FORM.format(moment.atZoneSameInstant(zone));
  }
}
