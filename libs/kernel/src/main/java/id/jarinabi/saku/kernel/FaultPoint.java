package id.jarinabi.saku.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Named places where a crash would hurt most. A crash test arms one of them; the process that
/// reaches it notes so in a file and dies on the spot, as by SIGKILL. Unarmed, a place does
/// nothing.
public final class FaultPoint {
  private static final int AS_BY_SIGKILL = 137;

  private record Armed(String name, Path mark) {}

  private static volatile @Nullable Armed armed;

  private FaultPoint() {}

  /// Arms one place; `mark` is the file in which its being reached is noted.
  public static void arm(String name, Path mark) {
    armed = new Armed(name, mark);
  }

  public static void reach(String name) {
    var place = armed;
    if (place != null && place.name().equals(name)) {
      die(place);
    }
  }

  private static void die(Armed place) {
    try {
      Files.writeString(place.mark(), place.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().halt(AS_BY_SIGKILL);
  }
}
