package id.jarinabi.saku.devstack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The last lines of a log, read from its end: a log may be large.
public final class LogTail {
  private static final int WINDOW = 64 * 1024;

  private LogTail() {}

  public static String of(Path log, int lines) {
    return of(log, 0, lines);
  }

  /// Only of what was written from byte `from` on.
  static String of(Path log, long from, int lines) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      long start = Math.min(file.length(), Math.max(from, file.length() - WINDOW));
      byte[] window = new byte[(int) (file.length() - start)];
      file.seek(start);
      file.readFully(window);
      List<String> all = new String(window, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException absent) {
      return "(no log: " + absent.getMessage() + ")";
    }
  }
}
