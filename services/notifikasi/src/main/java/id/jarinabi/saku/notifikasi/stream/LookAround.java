package id.jarinabi.saku.notifikasi.stream;

import id.jarinabi.saku.kernel.UserId;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Looks every few seconds whether the people who listen have something new, and whether they may
/// still listen: behind every ring that was not heard.
@ApplicationScoped
class LookAround {
  private static final String LOOK =
      """
      select p.user_id, h.last_number, r.not_before
      from unnest($1::uuid[]) as p (user_id)
      left join inbox_heads as h on h.user_id = p.user_id
      left join revoked_tokens as r on r.user_id = p.user_id""";

  private final Pool pool;
  private final OpenStreams streams;

  LookAround(Pool pool, OpenStreams streams) {
    this.pool = pool;
    this.streams = streams;
  }

  @Scheduled(
      every = "${saku.streams.look-every:3s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> look() {
    streams.tidy();
    var people = streams.people().stream().map(UserId::value).toArray(UUID[]::new);
    if (people.length == 0) {
      return Uni.createFrom().voidItem();
    }
    return pool.preparedQuery(LOOK)
        .execute(Tuple.of(people))
        .invoke(
            rows ->
                rows.forEach(
                    row ->
                        streams.compare(
                            new UserId(row.getUUID("user_id")),
                            row.getLong("last_number") == null ? 0 : row.getLong("last_number"),
                            from(row.getOffsetDateTime("not_before")))))
        .replaceWithVoid()
        .onFailure()
        .invoke(fault -> Log.warnf("streams are looked after later: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private static Instant from(@Nullable OffsetDateTime notBefore) {
    return notBefore == null ? Instant.MIN : notBefore.toInstant();
  }
}
