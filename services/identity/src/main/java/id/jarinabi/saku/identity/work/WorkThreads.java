package id.jarinabi.saku.identity.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Threads for work that takes the processor or memory: a fixed number, and a bounded queue
/// behind.
public final class WorkThreads {
  private final ThreadPoolExecutor threads;

  public WorkThreads(String name, int count, int queued) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(queued),
            Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /// Fails with `TooBusy` when the queue is full. Goes on where the caller was: the database
  /// client and the request belong to that event loop.
  public <T> Uni<T> run(Supplier<T> work) {
    return Uni.createFrom()
        .deferred(
            () -> {
              var caller = Vertx.currentContext();
              return Uni.createFrom()
                  .item(work)
                  .runSubscriptionOn(threads)
                  .onFailure(RejectedExecutionException.class)
                  .transform(full -> new TooBusy())
                  .emitOn(task -> goOn(caller, task));
            });
  }

  /// As `run`, but a full queue is told to the caller as 429.
  public <T> Uni<T> answering(Supplier<T> work) {
    return run(work).onFailure(TooBusy.class).transform(TooBusy::asProblem);
  }

  public int waiting() {
    return threads.getQueue().size();
  }

  public void stop() {
    threads.shutdownNow();
  }

  private static void goOn(@Nullable Context caller, Runnable task) {
    if (caller == null) {
      task.run();
    } else {
      caller.runOnContext(ignored -> task.run());
    }
  }
}
