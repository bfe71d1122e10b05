package id.jarinabi.saku.identity.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets only a few pieces of work with the same key run at once in this process; the rest wait
/// their turn. What is counted in the database stays exact without it: this keeps a burst of
/// right PINs from queueing there.
public final class Lanes<K> {
  private final int width;
  private final int queue;
  private final Map<K, Lane> lanes = new HashMap<>();

  private static final class Lane {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int running;
  }

  public Lanes(int width, int queue) {
    this.width = width;
    this.queue = queue;
  }

  /// Fails with `TooBusy` when the queue of this key is full.
  public <T> Uni<T> run(K key, Supplier<Uni<? extends T>> work) {
    return enter(key)
        .flatMap(
            ignored -> Uni.createFrom().deferred(work).onTermination().invoke(() -> leave(key)));
  }

  private Uni<Void> enter(K key) {
    return Uni.createFrom()
        .emitter(
            turn -> {
              var caller = Vertx.currentContext();
              switch (take(key, () -> onContext(caller, () -> turn.complete(null)))) {
                case NOW -> turn.complete(null);
                case LATER -> {}
                case NEVER -> turn.fail(new TooBusy());
              }
            });
  }

  private enum Turn {
    NOW,
    LATER,
    NEVER
  }

  private synchronized Turn take(K key, Runnable turn) {
    var lane = lanes.computeIfAbsent(key, ignored -> new Lane());
    if (lane.running < width) {
      lane.running++;
      return Turn.NOW;
    }
    return lane.waiting.size() < queue && lane.waiting.add(turn) ? Turn.LATER : Turn.NEVER;
  }

  private void leave(K key) {
    var next = next(key);
    if (next != null) {
      next.run();
    }
  }

  private synchronized @Nullable Runnable next(K key) {
    var lane = lanes.get(key);
    if (lane == null) {
      return null;
    }
    var next = lane.waiting.poll();
    if (next == null && --lane.running == 0) {
      lanes.remove(key);
    }
    return next;
  }

  private static void onContext(@Nullable Context context, Runnable task) {
    if (context == null) {
      task.run();
    } else {
      context.runOnContext(ignored -> task.run());
    }
  }
}
