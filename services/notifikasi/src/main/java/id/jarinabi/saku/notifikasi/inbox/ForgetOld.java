package id.jarinabi.saku.notifikasi.inbox;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/// Read notifications are kept for ninety days, unread ones for a year; then what happened stands
/// in statements and reports. A few at a time, so that nobody waits for it.
@ApplicationScoped
class ForgetOld {
  private static final int AT_ONCE = 20_000;

  private static final String NOTIFICATIONS =
      """
      delete from notifications where (user_id, event_id) in (
        select user_id, event_id from notifications
        where read_at is not null and occurred_at < saku_now() - interval '90 days'
          or occurred_at < saku_now() - interval '1 year'
        limit %d)"""
          .formatted(AT_ONCE);

  /// Those that have just come of age, and those of a year: what is read in between goes with the
  /// latter, so that nobody walks through all that is kept.
  private static final String NOTICES =
      """
      delete from notices where event_id in (
        select event_id from notices as n
        where (occurred_at between saku_now() - interval '93 days' and saku_now() - interval '90 days'
            or occurred_at < saku_now() - interval '1 year')
          and not exists (select from notifications as m where m.event_id = n.event_id)
        limit %d)"""
          .formatted(AT_ONCE);

  private static final String PUSHES = "delete from pushes where stale_at < saku_now()";

  private final Pool pool;

  ForgetOld(Pool pool) {
    this.pool = pool;
  }

  @Scheduled(
      every = "${saku.notifications.forget-every:10m}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> run() {
    return forget()
        .onFailure()
        .invoke(fault -> Log.warnf("old notifications stay for now: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  Uni<Void> forget() {
    return pool.query(NOTIFICATIONS)
        .execute()
        .chain(() -> pool.query(NOTICES).execute())
        .chain(() -> pool.query(PUSHES).execute())
        .replaceWithVoid();
  }
}
