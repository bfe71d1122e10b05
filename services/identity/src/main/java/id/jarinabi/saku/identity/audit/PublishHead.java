package id.jarinabi.saku.identity.audit;

import id.jarinabi.saku.kernel.PondokCalendar;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Hands the head of the chain out of the database once in the night of the pondok, as a line in
/// the log and in a file, after the whole chain was read anew and compared with the head of the
/// last good night. By the real clock: a demo's past days are no nights.
@ApplicationScoped
class PublishHead {
  /// Held until the transaction ends. A second statement then sees what the last holder wrote.
  private static final String ALONE =
      "select pg_try_advisory_xact_lock(hashtext('identity.audit-head')) as alone";

  private static final String DUE =
      """
      select not exists (
        select from audit_heads where day = (clock_timestamp() at time zone $1)::date) as due""";

  private static final String PUBLISHED =
      """
      insert into audit_heads (day, head)
      values ((clock_timestamp() at time zone $1)::date, $2)""";

  private final Pool pool;
  private final VerifyChain verifyChain;
  private final KnownHeads knownHeads;
  private final HeadFile file;
  private final String zone;

  PublishHead(
      Pool pool,
      VerifyChain verifyChain,
      KnownHeads knownHeads,
      HeadFile file,
      PondokCalendar calendar) {
    this.pool = pool;
    this.verifyChain = verifyChain;
    this.knownHeads = knownHeads;
    this.file = file;
    this.zone = calendar.zone().getId();
  }

  /// Looks often, so that a night in which nothing ran is made up for in the morning.
  @Scheduled(
      every = "${saku.audit.head-tick:10m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> nightly() {
    return onceToday()
        .onFailure()
        .invoke(failure -> Log.warnf("audit head published later: %s", failure.getMessage()))
        .onFailure()
        .recoverWithItem(false)
        .replaceWithVoid();
  }

  /// Whether it was this process, now. The night counts as done after its line was written: a
  /// crash in between writes a second line, never none.
  Uni<Boolean> onceToday() {
    return pool.withTransaction(
        sql ->
            sql.query(ALONE)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean("alone"))
                .flatMap(alone -> alone ? due(sql) : Uni.createFrom().item(false))
                .flatMap(due -> due ? publish(sql) : Uni.createFrom().item(false)));
  }

  private Uni<Boolean> due(SqlConnection sql) {
    return sql.preparedQuery(DUE)
        .execute(Tuple.of(zone))
        .map(rows -> rows.iterator().next().getBoolean("due"));
  }

  private Uni<Boolean> publish(SqlConnection sql) {
    return file.lastGood()
        .flatMap(known -> verdict(known.orElse(null)))
        .flatMap(
            verdict ->
                verdict.intact() && verdict.entries() == 0
                    ? Uni.createFrom().item(false)
                    : file.append(verdict)
                        .invoke(() -> log(verdict))
                        .chain(() -> sql.preparedQuery(PUBLISHED).execute(values(verdict)))
                        .replaceWith(true));
  }

  private Uni<ChainVerdict> verdict(@Nullable AuditHead known) {
    return known == null ? verifyChain.now() : knownHeads.verify(known);
  }

  private Tuple values(ChainVerdict verdict) {
    return Tuple.of(zone, verdict.head());
  }

  private static void log(ChainVerdict verdict) {
    if (verdict.intact()) {
      Log.infof("audit-head head=%s intact=true", verdict.head());
    } else {
      Log.errorf(
          "audit-head head=%s intact=false firstBroken=%s lastNightContained=%s",
          verdict.head(), verdict.firstBroken(), verdict.headContained());
    }
  }
}
