package id.jarinabi.saku.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Runs the same thing many times at the same moment, each on a thread of its own. Not on the
/// common pool: the HTTP client of these tests waits for it, and a small machine has one of it.
public final class AtOnce {
  private static final int PATIENCE_SECONDS = 60;

  private AtOnce() {}

  public static <T> List<T> times(int count, Callable<T> work) {
    return all(IntStream.range(0, count).mapToObj(i -> work).toList());
  }

  /// The answers, in the order of the works.
  public static <T> List<T> all(List<Callable<T>> works) {
    return all(works.size(), works);
  }

  /// The same where only so many run at a time.
  public static <T> List<T> all(int hands, List<Callable<T>> works) {
    var start = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(hands);
    try {
      var running =
          works.stream()
              .map(
                  work ->
                      threads.submit(
                          () -> {
                            start.await();
                            return work.call();
                          }))
              .toList();
      start.countDown();
      return running.stream().map(AtOnce::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  /// Waits for it, but not for ever.
  public static <T> T result(Future<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
