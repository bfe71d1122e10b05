package id.jarinabi.saku.identity.session;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/// Forgets what nobody will ask for again.
@ApplicationScoped
class SessionCare {
  private static final Duration DAILY = Duration.ofHours(24);

  /// A session takes its tokens with it; for a month a reused one is still known as such.
  private static final List<String> FORGET =
      List.of(
          "delete from sessions where coalesce(ended_at, expires_at)"
              + " < clock_timestamp() - interval '30 days'",
          "delete from login_attempts where since < clock_timestamp() - interval '1 day'",
          "delete from pin_days where day < saku_now()::date - 30",
          "delete from pin_failures where locked_until < saku_now() - interval '30 days'",
          "delete from credential_resets where reset_at < saku_now() - interval '30 days'");

  private final Vertx vertx;
  private final Pool pool;

  SessionCare(Vertx vertx, Pool pool) {
    this.vertx = vertx;
    this.pool = pool;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(DAILY.toMillis(), timer -> forget());
  }

  private void forget() {
    Multi.createFrom()
        .iterable(FORGET)
        .onItem()
        .transformToUniAndConcatenate(statement -> pool.query(statement).execute())
        .onItem()
        .ignoreAsUni()
        .subscribe()
        .with(
            ignored -> {},
            failure -> Log.warnf("old sessions not forgotten: %s", failure.getMessage()));
  }
}
