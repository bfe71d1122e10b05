package id.jarinabi.saku.e2e.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Many hands on one thing at the same instant.
public final class AtOnce {
  private AtOnce() {}

  public static <T> List<T> times(int times, Callable<T> deed) {
    return all(IntStream.range(0, times).mapToObj(i -> deed).toList());
  }

  /// Starts them all together and waits for every answer.
  public static <T> List<T> all(List<Callable<T>> deeds) {
    var start = new CountDownLatch(1);
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = new ArrayList<Future<T>>();
      for (var deed : deeds) {
        futures.add(
            hands.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      start.countDown();
      var answers = new ArrayList<T>();
      for (var future : futures) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
