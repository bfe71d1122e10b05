package id.jarinabi.saku.devstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How much memory a process holds. Pages that several share are divided among
/// them where the system can tell (Linux); elsewhere `ps` says what is resident.
final class Memory {
  private static final long KIB = 1024;

  private Memory() {}

  /// With all it started: PostgreSQL is one process per session. In bytes; 0 where nobody can
  /// tell.
  static long ofTree(ProcessHandle process) {
    return of(process) + process.descendants().mapToLong(Memory::of).sum();
  }

  static String stateOf(ProcessHandle process) {
    return status(process.pid(), "State").startsWith("T") ? "dijeda" : "berjalan";
  }

  static long of(ProcessHandle process) {
    Path shares = Path.of("/proc/" + process.pid() + "/smaps_rollup");
    String kilobytes = value(shares, "Pss");
    return KIB * number(kilobytes.isEmpty() ? ps(process.pid()) : kilobytes);
  }

  private static String status(long pid, String key) {
    return value(Path.of("/proc/" + pid + "/status"), key);
  }

  private static String value(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key + ":"))
          .map(line -> line.substring(key.length() + 1).strip())
          .findFirst()
          .orElse("");
    } catch (IOException | UncheckedIOException absent) {
      return "";
    }
  }

  private static String ps(long pid) {
    try {
      var process = new ProcessBuilder(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
      try (var out = process.start().getInputStream()) {
        return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    } catch (IOException absent) {
      return "";
    }
  }

  private static long number(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }
}
