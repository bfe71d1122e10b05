package id.jarinabi.saku.devstack.stack;

import java.time.Duration;

/// Hears what a start has come to, in words for people.
public interface Progress {
  Progress SILENT = (_, _) -> {};

  /// `what` is ready; it took this long.
  void done(String what, Duration took);

  /// Runs a step and tells when it is done. A step that fails tells by its exception.
  default void step(String what, Runnable step) {
    long began = System.nanoTime();
    step.run();
    done(what, Duration.ofNanos(System.nanoTime() - began));
  }
}
