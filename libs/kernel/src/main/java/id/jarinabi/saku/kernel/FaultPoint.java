package id.jarinabi.saku.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Named places where a crash would hurt most. A crash test arms one by putting a file of its
/// name into a folder; the process that reaches it renames the file to `<name>.reached` and dies
/// on the spot, as by SIGKILL. Without such a folder a place does nothing.
public final class FaultPoint {
  private static final int AS_BY_SIGKILL = 137;

  private static volatile @Nullable Path folder;

  private FaultPoint() {}

  /// From now on the places armed in this folder are deadly.
  public static void lookIn(Path armed) {
    folder = armed;
  }

  public static void reach(String name) {
    var armed = folder;
    if (armed != null && disarmed(armed, name)) {
      Runtime.getRuntime().halt(AS_BY_SIGKILL);
    }
  }

  /// By a rename, so that one arming kills one process.
  private static boolean disarmed(Path armed, String name) {
    try {
      Files.move(armed.resolve(name), armed.resolve(name + ".reached"));
      return true;
    } catch (NoSuchFileException notArmed) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
