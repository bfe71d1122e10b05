package id.jarinabi.saku.saldo;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Runs the same thing many times at the same moment.
final class AtOnce {
  private AtOnce() {}

  static <T> List<T> times(int count, Callable<T> work) {
    return all(IntStream.range(0, count).mapToObj(i -> work).toList());
  }

  static <T> List<T> all(List<Callable<T>> works) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
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
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
