package id.jarinabi.saku.briva.snap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times as SNAP writes them: `2026-11-23T08:00:00+07:00`, with or without milliseconds.
public final class SnapTime {
  /// Every bank here lives by Jakarta's day.
  public static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);

  private static final Pattern FORM =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  /// How exactly we write; the reader must take both.
  public enum Form {
    SECONDS,
    MILLIS
  }

  private SnapTime() {}

  public static String write(Instant moment, Form form) {
    return (form == Form.MILLIS ? MILLIS : SECONDS).format(moment.atOffset(JAKARTA));
  }

  /// Empty for anything that is no moment of the SNAP form.
  public static Optional<OffsetDateTime> read(String text) {
    try {
      return FORM.matcher(text).matches()
          ? Optional.of(OffsetDateTime.parse(text))
          : Optional.empty();
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /// To the microsecond, which is what a database keeps.
  public static OffsetDateTime kept(OffsetDateTime time) {
    return time.truncatedTo(ChronoUnit.MICROS).withOffsetSameInstant(ZoneOffset.UTC);
  }
}
