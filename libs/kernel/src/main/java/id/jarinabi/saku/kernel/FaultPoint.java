package id.jarinabi.saku.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Named places where a crash would hurt most. Crash tests name one in the environment variable
/// `SAKU_FAULT`; the process that reaches it notes so in the file `SAKU_FAULT_MARK` and dies on
/// the spot, as by SIGKILL. Without the variables a place does nothing.
public final class FaultPoint {
  private static final int AS_BY_SIGKILL = 137;

  private FaultPoint() {}

  public static void reach(String name) {
    if (name.equals(System.getenv("SAKU_FAULT"))) {
      die(name);
    }
  }

  private static void die(String name) {
    try {
      Files.writeString(Path.of(System.getenv("SAKU_FAULT_MARK")), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().halt(AS_BY_SIGKILL);
  }
}
