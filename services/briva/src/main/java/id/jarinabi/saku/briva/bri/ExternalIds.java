package id.jarinabi.saku.briva.bri;

import id.jarinabi.saku.briva.snap.SnapTime;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/// The number of each of our messages: nine digits, counted up per day of the bank, so that none
/// comes twice whoever sends it.
@ApplicationScoped
class ExternalIds {
  private static final String NEXT =
      """
      insert into external_id_counters as counter (provider, day, last_used) values ($1, $2, 1)
      on conflict (provider, day) do update set last_used = counter.last_used + 1
      returning last_used""";

  private final Pool pool;

  ExternalIds(Pool pool) {
    this.pool = pool;
  }

  Uni<String> next(Instant now) {
    return pool.preparedQuery(NEXT)
        .execute(Tuple.of(BriBank.NAME, LocalDate.ofInstant(now, SnapTime.JAKARTA)))
        .map(rows -> "%09d".formatted(rows.iterator().next().getLong("last_used")));
  }
}
