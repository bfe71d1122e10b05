package id.jarinabi.saku.identity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Many callers who all begin at the same moment.
public final class AtOnce {
  private AtOnce() {}

  public static <T> List<T> times(int count, IntFunction<T> work) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, count)
              .mapToObj(
                  number ->
                      threads.submit(
                          (Callable<T>)
                              () -> {
                                start.await();
                                return work.apply(number);
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
