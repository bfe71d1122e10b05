package id.jarinabi.saku.identity.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/// Keeps linking, behind everybody's back: woken after an entry was added, and by a slow poll for
/// what another process added. Nobody ever waits for it.
@ApplicationScoped
public class AuditChainer {
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration DEBOUNCE = Duration.ofMillis(50);

  private final Vertx vertx;
  private final LinkEntries linkEntries;
  private final AtomicBoolean awaited = new AtomicBoolean();
  private final AtomicBoolean linking = new AtomicBoolean();
  private volatile boolean stopping;

  AuditChainer(Vertx vertx, LinkEntries linkEntries) {
    this.vertx = vertx;
    this.linkEntries = linkEntries;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(0, POLL.toMillis(), timer -> wake());
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /// Says that an entry was added. Cheap, never fails, may be called too often.
  public void wake() {
    if (!stopping && awaited.compareAndSet(false, true)) {
      vertx.setTimer(
          DEBOUNCE.toMillis(),
          timer -> {
            awaited.set(false);
            link();
          });
    }
  }

  private void link() {
    if (!linking.compareAndSet(false, true)) {
      wake();
      return;
    }
    Multi.createBy()
        .repeating()
        .uni(linkEntries::nextBatch)
        .whilst(linked -> linked == LinkEntries.BATCH && !stopping)
        .onTermination()
        .invoke(() -> linking.set(false))
        .subscribe()
        .with(
            linked -> {},
            failure -> Log.warnf("audit entries not linked: %s", failure.getMessage()));
  }
}
