package id.jarinabi.saku.devstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Remembers a process across the death of its starter. A pid alone is no proof, since pids are
/// given out again: the process must also have begun at the noted moment and carry the mark in
/// its command.
public record PidFile(Path file) {
  private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

  public void write(ProcessHandle process, String mark) {
    long began = process.info().startInstant().orElseGet(Instant::now).toEpochMilli();
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, List.of(Long.toString(process.pid()), Long.toString(began), mark));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The process of this file, if it still runs and is really ours.
  public Optional<ProcessHandle> process() {
    List<String> lines = lines();
    boolean whole = lines.size() >= 3 && number(lines.get(0)) && number(lines.get(1));
    if (!whole) { // its writer was killed over it
      return Optional.empty();
    }
    Instant began = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(ProcessTree::running)
        .filter(p -> p.info().startInstant().filter(s -> near(s, began)).isPresent())
        .filter(p -> p.info().commandLine().filter(c -> c.contains(lines.get(2))).isPresent());
  }

  /// Ends what an earlier starter left behind: gently first, by force when patience runs out.
  /// True when there was something.
  public boolean endLeftover(Signal gently, Duration patience) {
    Optional<ProcessHandle> leftover = process();
    leftover.ifPresent(
        p -> {
          gently.sendTo(p);
          Signal.CONT.sendTo(p);
          if (!Await.until(patience, () -> !ProcessTree.running(p))) {
            ProcessTree.of(p).kill();
          }
        });
    delete();
    return leftover.isPresent();
  }

  private static boolean number(String text) {
    return text.matches("\\d{1,18}");
  }

  private static boolean near(Instant a, Instant b) {
    return Duration.between(a, b).abs().compareTo(CLOCK_STEP) <= 0;
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException absent) {
      return List.of();
    }
  }
}
