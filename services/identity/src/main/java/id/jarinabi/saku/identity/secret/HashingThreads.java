package id.jarinabi.saku.identity.secret;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Where bcrypt runs: never on an event loop, at most as many at once as there are cores, with a
/// bounded queue behind. PINs have threads of their own, so that strangers who try passwords
/// cannot hold up a queue of hungry santri.
@ApplicationScoped
public class HashingThreads {
  private static final int QUEUED_PINS = 256;
  private static final int QUEUED_PASSWORDS = 128;

  private final ThreadPoolExecutor pins;
  private final ThreadPoolExecutor passwords;

  HashingThreads(MeterRegistry meters) {
    int cores = Runtime.getRuntime().availableProcessors();
    pins = threads("pin-hashing", cores, QUEUED_PINS);
    passwords = threads("password-hashing", Math.max(1, cores / 2), QUEUED_PASSWORDS);
    meters.gauge("saku.pin.queue", pins, executor -> executor.getQueue().size());
  }

  void stop(@Observes ShutdownEvent event) {
    pins.shutdownNow();
    passwords.shutdownNow();
  }

  <T> Uni<T> onPins(Supplier<T> work) {
    return on(pins, work);
  }

  <T> Uni<T> onPasswords(Supplier<T> work) {
    return on(passwords, work);
  }

  /// Fails with `TooBusy` when the queue is full. Goes on where the caller was: the database
  /// client and the request belong to that event loop.
  private static <T> Uni<T> on(ThreadPoolExecutor threads, Supplier<T> work) {
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

  private static void goOn(@Nullable Context caller, Runnable task) {
    if (caller == null) {
      task.run();
    } else {
      caller.runOnContext(ignored -> task.run());
    }
  }

  private static ThreadPoolExecutor threads(String name, int count, int queued) {
    var executor =
        new ThreadPoolExecutor(
            count,
            count,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(queued),
            Thread.ofPlatform().daemon().name(name + "-", 0).factory());
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }
}
