package id.jarinabi.saku.devstack.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waiting by a condition, with a deadline: nothing in the devstack waits for ever.
public final class Await {
  private static final Duration STEP = Duration.ofMillis(20);

  private Await() {}

  /// False when the deadline passed, or the thread was interrupted, before the condition held.
  public static boolean until(Duration deadline, BooleanSupplier condition) {
    return until(deadline, STEP, condition);
  }

  /// The same for a condition that is dear to look at: only once in a `step`.
  public static boolean until(Duration deadline, Duration step, BooleanSupplier condition) {
    long end = System.nanoTime() + deadline.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(step.toNanos());
    }
    return true;
  }
}
