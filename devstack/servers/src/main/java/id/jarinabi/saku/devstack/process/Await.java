package id.jarinabi.saku.devstack.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waiting by a condition, with a deadline: nothing in the devstack waits for ever.
public final class Await {
  private static final long STEP_NANOS = Duration.ofMillis(20).toNanos();

  private Await() {}

  /// False when the deadline passed, or the thread was interrupted, before the condition held.
  public static boolean until(Duration deadline, BooleanSupplier condition) {
    long end = System.nanoTime() + deadline.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(STEP_NANOS);
    }
    return true;
  }
}
