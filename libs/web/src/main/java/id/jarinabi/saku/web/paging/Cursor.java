package id.jarinabi.saku.web.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jarinabi.saku.web.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;

/// The place in a list after which the next page begins: a moment, and the id that breaks the
/// tie.
public record Cursor(OffsetDateTime at, UUID id) {

  /// Before the newest.
  public static final Cursor START =
      new Cursor(OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC), new UUID(-1L, -1L));

  public String text() {
    var instant = at.toInstant();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            (instant.getEpochSecond() + "." + instant.getNano() + "." + id).getBytes(UTF_8));
  }

  /// 422 for anything that no answer of ours has given out.
  static Cursor parse(String text) {
    try {
      var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\\.", 3);
      var at = Instant.ofEpochSecond(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
      var cursor = new Cursor(at.atOffset(ZoneOffset.UTC), UUID.fromString(parts[2]));
      if (at.isAfter(START.at().toInstant()) || at.isBefore(Instant.EPOCH)) {
        throw invalid();
      }
      return cursor;
    } catch (IllegalArgumentException
        | ArrayIndexOutOfBoundsException
        | ArithmeticException
        | DateTimeException e) {
      throw invalid();
    }
  }

  private static Problem invalid() {
    return Problem.invalid("cursor", "invalid", "Penanda halaman tidak dikenal.");
  }
}
