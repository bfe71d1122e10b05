package id.jarinabi.saku.identity.photo;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Removes files that nobody's photo lies in: what crashes and lost answers left behind.
@ApplicationScoped
class SweepPhotos {
  private static final Duration DAILY = Duration.ofHours(24);

  /// Longer than any request: the row of a younger file may be on its way.
  private static final Duration SETTLED = Duration.ofHours(1);

  private final Vertx vertx;
  private final PhotoFiles files;
  private final Photos photos;
  private final PhotoThreads threads;

  SweepPhotos(Vertx vertx, PhotoFiles files, Photos photos, PhotoThreads threads) {
    this.vertx = vertx;
    this.files = files;
    this.photos = photos;
    this.threads = threads;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(DAILY.toMillis(), timer -> inTheBackground());
    inTheBackground();
  }

  private void inTheBackground() {
    sweep()
        .subscribe()
        .with(
            swept -> {
              if (swept > 0) {
                Log.infof("%d photos that nobody names are gone", swept);
              }
            },
            failure -> Log.warnf("photos not swept: %s", failure.getMessage()));
  }

  /// Yields how many it removed.
  Uni<Integer> sweep() {
    return threads
        .get()
        .run(() -> files.writtenBefore(Instant.now().minus(SETTLED)))
        .flatMap(
            old ->
                photos
                    .named(old)
                    .flatMap(named -> threads.get().run(() -> removeAllBut(named, old))));
  }

  private int removeAllBut(Set<String> named, List<String> old) {
    var orphans = old.stream().filter(file -> !named.contains(file)).toList();
    orphans.forEach(files::remove);
    return orphans.size();
  }
}
