package id.jarinabi.saku.devstack.demo;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Many hands at the same work, but never more than it is said.
final class Hands {
  private Hands() {}

  /// What became of each piece, in the given order. All are finished when this returns; the first
  /// failure is thrown then.
  static <T, R> List<R> each(int hands, List<T> pieces, Function<T, R> work) {
    try (var pool = Executors.newFixedThreadPool(hands, Thread.ofVirtual().factory())) {
      List<Callable<R>> calls =
          pieces.stream().map(p -> (Callable<R>) () -> work.apply(p)).toList();
      return pool.invokeAll(calls).stream().map(Hands::result).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static <R> R result(Future<R> finished) {
    try {
      return finished.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
