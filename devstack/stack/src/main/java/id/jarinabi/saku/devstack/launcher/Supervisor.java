package id.jarinabi.saku.devstack.launcher;

import id.jarinabi.saku.devstack.process.Child;
import id.jarinabi.saku.devstack.process.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Starts again what dies. The pause doubles with every death, up to half a minute, and is short
/// again after a minute of good health.
final class Supervisor {
  private static final long FIRST_PAUSE_SECONDS = 1;
  private static final long LONGEST_PAUSE_SECONDS = 30;
  private static final Duration HEALTHY = Duration.ofMinutes(1);

  private final Consumer<String> tell;
  private final Consumer<Map<String, Integer>> changed;
  private final Map<String, Integer> restarts = new ConcurrentHashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);

  /// @param tell hears what happened, in words for people
  /// @param changed hears how often each part was restarted, whenever that changes
  Supervisor(Consumer<String> tell, Consumer<Map<String, Integer>> changed) {
    this.tell = tell;
    this.changed = changed;
  }

  void watch(List<Part> parts) {
    for (Part part : parts) {
      Thread.ofPlatform().daemon().name("watch-" + part.name()).start(() -> watch(part));
    }
  }

  /// From now on the dead stay dead.
  void stop() {
    stopping.countDown();
  }

  private void watch(Part part) {
    long pause = FIRST_PAUSE_SECONDS;
    while (true) {
      long since = System.nanoTime();
      String end = part.running().map(Supervisor::end).orElse("tidak berjalan");
      boolean healthy = System.nanoTime() - since > HEALTHY.toNanos();
      pause = healthy ? FIRST_PAUSE_SECONDS : pause;
      if (stopped(0)) {
        return;
      }
      note(part, "%s %s. Dimulai lagi dalam %d detik.".formatted(part.name(), end, pause));
      if (stopped(pause)) {
        return;
      }
      pause = Math.min(pause * 2, LONGEST_PAUSE_SECONDS);
      restart(part);
    }
  }

  private void restart(Part part) {
    restarts.merge(part.name(), 1, Integer::sum);
    try {
      part.restart();
      note(part, part.name() + " berjalan lagi.");
    } catch (RuntimeException failed) {
      note(part, "%s belum dapat dimulai: %s".formatted(part.name(), failed.getMessage()));
    }
    changed.accept(restarts);
  }

  private static String end(Child child) {
    return "berhenti sendiri dengan kode " + child.ended().join();
  }

  private boolean stopped(long afterSeconds) {
    try {
      return stopping.await(afterSeconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /// Also in the part's own log: who reads why it died shall read that it came back.
  private void note(Part part, String message) {
    tell.accept(message);
    try {
      Files.writeString(
          part.logFile(),
          "[saku] " + message + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      tell.accept(unwritable.toString());
    }
  }
}
