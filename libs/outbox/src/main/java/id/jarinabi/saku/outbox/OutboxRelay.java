package id.jarinabi.saku.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Publishes what the outbox holds. Woken in process after each commit, by NOTIFY from other
/// pods, and by a slow poll behind both, so that nothing depends on a signal that arrives.
@ApplicationScoped
public class OutboxRelay {
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration BROKER_AWAY = Duration.ofMillis(500);
  private static final Duration NOTIFY_DEBOUNCE = Duration.ofMillis(20);

  private final Vertx vertx;
  private final Pool pool;
  private final OutboxBatch batch;
  private final AtomicReference<@Nullable OutboxLeadership> leadership = new AtomicReference<>();
  private final AtomicInteger wanted = new AtomicInteger();
  private final AtomicBoolean notifying = new AtomicBoolean();
  private volatile boolean stopping;

  OutboxRelay(Vertx vertx, Pool pool, OutboxBatch batch) {
    this.vertx = vertx;
    this.pool = pool;
    this.batch = batch;
  }

  void start(@Observes StartupEvent event) {
    poll();
    vertx.setPeriodic(POLL.toMillis(), timer -> poll());
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /// Says that something was committed to the outbox. Cheap, never fails, may be called too
  /// often.
  public void wake() {
    if (leadership.get() != null) {
      drain();
    } else if (notifying.compareAndSet(false, true)) {
      vertx.setTimer(
          NOTIFY_DEBOUNCE.toMillis(),
          timer -> {
            notifying.set(false);
            OutboxLeadership.notifyLeader(pool).subscribe().with(ignored -> {});
          });
    }
  }

  private void poll() {
    if (stopping) {
      return;
    }
    if (leadership.get() != null) {
      drain();
      return;
    }
    OutboxLeadership.tryToTake(pool)
        .subscribe()
        .with(
            this::lead,
            failure -> Log.debugf("no outbox leadership now: %s", failure.getMessage()));
  }

  private void lead(@Nullable OutboxLeadership taken) {
    if (taken == null) {
      return;
    }
    if (!leadership.compareAndSet(null, taken)) {
      taken.connection().close().subscribe().with(ignored -> {});
      return;
    }
    taken.connection().closeHandler(() -> leadership.compareAndSet(taken, null));
    taken.connection().notificationHandler(notification -> drain());
    Log.info("this process publishes the outbox");
    drain();
  }

  /// One drain at a time; a wake during it makes it look once more before it rests.
  private void drain() {
    if (wanted.getAndIncrement() == 0) {
      publishUntilEmpty();
    }
  }

  private void publishUntilEmpty() {
    var leader = leadership.get();
    if (leader == null || stopping) {
      wanted.set(0);
      return;
    }
    int seen = wanted.get();
    batch
        .publish(leader.connection())
        .subscribe()
        .with(
            outcome -> afterBatch(outcome, seen),
            failure -> {
              Log.warnf("outbox not read: %s", failure.getMessage());
              rest();
            });
  }

  private void afterBatch(OutboxBatch.Outcome outcome, int seen) {
    switch (outcome) {
      case MORE -> publishUntilEmpty();
      case REFUSED -> rest();
      case EMPTY -> {
        if (!wanted.compareAndSet(seen, 0)) {
          publishUntilEmpty();
        }
      }
    }
  }

  private void rest() {
    Uni.createFrom()
        .voidItem()
        .onItem()
        .delayIt()
        .by(BROKER_AWAY)
        .subscribe()
        .with(ignored -> publishUntilEmpty());
  }
}
