package id.jarinabi.saku.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Keeps the message tables in shape and shows how far behind the outbox is.
@ApplicationScoped
class OutboxCare {
  private static final Duration DAILY = Duration.ofHours(24);
  private static final Duration MEASURING = Duration.ofSeconds(10);

  /// Longer than any topic keeps its records, so that a replay of a topic changes nothing.
  private static final String FORGET_TAKEN =
      "delete from inbox where taken_at < clock_timestamp() - interval '90 days'";

  private static final String BEHIND =
      """
      select count(*) as unpublished,
        coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)::bigint as oldest
      from outbox where published_at is null""";

  private final Vertx vertx;
  private final Pool pool;
  private final AtomicLong unpublished;
  private final AtomicLong oldestSeconds;

  OutboxCare(Vertx vertx, Pool pool, MeterRegistry meters) {
    this.vertx = vertx;
    this.pool = pool;
    this.unpublished = meters.gauge("saku.outbox.unpublished", new AtomicLong());
    this.oldestSeconds = meters.gauge("saku.outbox.oldest.seconds", new AtomicLong());
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(0, DAILY.toMillis(), timer -> run(daily(), "daily care"));
    vertx.setPeriodic(0, MEASURING.toMillis(), timer -> run(measure(), "measuring"));
  }

  private Uni<Void> daily() {
    return pool.query("select prepare_outbox_months()")
        .execute()
        .chain(() -> pool.query(FORGET_TAKEN).execute())
        .replaceWithVoid();
  }

  private Uni<Void> measure() {
    return pool.query(BEHIND)
        .execute()
        .map(rows -> rows.iterator().next())
        .invoke(
            row -> {
              unpublished.set(row.getLong("unpublished"));
              oldestSeconds.set(row.getLong("oldest"));
            })
        .replaceWithVoid();
  }

  private static void run(Uni<Void> work, String name) {
    work.subscribe()
        .with(
            ignored -> {},
            failure -> Log.warnf("outbox %s failed: %s", name, failure.getMessage()));
  }
}
