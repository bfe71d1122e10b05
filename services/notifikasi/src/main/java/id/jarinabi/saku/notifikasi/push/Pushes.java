package id.jarinabi.saku.notifikasi.push;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.notifikasi.inbox.Told;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// What is still to be sent. Whoever takes a push has a minute for it; a pod that dies with it
/// leaves it to the next one.
@ApplicationScoped
class Pushes {
  private static final String TAKE =
      """
      with due as (
        select d.id from pushes as d
        join push_subscriptions as s on s.id = d.subscription_id
        left join notification_preferences as p on p.user_id = s.user_id
        where d.due_at <= clock_timestamp() and d.stale_at > saku_now()
          and (p.user_id is null or not is_quiet(p, $1))
        order by d.due_at limit $2
        for update of d skip locked
      ), taken as (
        update pushes as d set tries = tries + 1, due_at = clock_timestamp() + interval '1 minute'
        from due where d.id = due.id
        returning d.id, d.subscription_id, d.notification_id, d.tries
      ), told as ("""
          + Told.SELECT
          + """
            )
            select taken.id as push_id, taken.subscription_id, taken.tries,
              s.endpoint, s.public_key, s.secret,
              (select w.role from account_words as w where w.user_id = s.user_id
               order by w.told_at desc, w.told_by desc limit 1) as role,
              told.*
            from taken
            join push_subscriptions as s on s.id = taken.subscription_id
            join told on told.id = taken.notification_id""";

  private static final String DONE = "delete from pushes where id = $1";

  private static final String LATER =
      "update pushes set due_at = clock_timestamp() + make_interval(secs => $2) where id = $1";

  private static final String GONE = "delete from push_subscriptions where id = $1";

  private final Pool pool;
  private final Told told;
  private final String zone;

  Pushes(Pool pool, Told told, PondokCalendar calendar) {
    this.pool = pool;
    this.told = told;
    this.zone = calendar.zone().getId();
  }

  /// In nobody's quiet hours.
  Uni<List<DuePush>> take(int limit) {
    return pool.preparedQuery(TAKE)
        .execute(Tuple.of(zone, limit))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::due).toList());
  }

  Uni<Void> done(DuePush push) {
    return run(DONE, Tuple.of(push.id()));
  }

  Uni<Void> later(DuePush push, Duration pause) {
    return run(LATER, Tuple.of(push.id(), pause.toMillis() / 1_000.0));
  }

  /// With everything that was still to be sent to it.
  Uni<Void> gone(UUID subscription) {
    return run(GONE, Tuple.of(subscription));
  }

  private Uni<Void> run(String sql, Tuple arguments) {
    return pool.preparedQuery(sql).execute(arguments).replaceWithVoid();
  }

  private DuePush due(Row row) {
    var role = Role.ofWireName(String.valueOf(row.getString("role"))).orElse(Role.WALI);
    return new DuePush(
        row.getUUID("push_id"),
        row.getUUID("subscription_id"),
        row.getString("endpoint"),
        new BrowserKeys(row.getBuffer("public_key").getBytes(), row.getBuffer("secret").getBytes()),
        row.getInteger("tries"),
        told.of(row, role).notification());
  }
}
