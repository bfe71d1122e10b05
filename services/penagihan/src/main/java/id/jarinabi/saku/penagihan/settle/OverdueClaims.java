package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.events.PenagihanEvent.ClaimOverdue;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.outbox.Transactions;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells, once per claim, that it has waited for its two longer than the pondok allows.
@ApplicationScoped
class OverdueClaims {
  private static final String OVERDUE =
      """
      update billing_claims set overdue_told_at = saku_now()
      where id in (
        select id from billing_claims
        where status in ('SUBMITTED', 'PARTIALLY_AUTHORIZED') and overdue_told_at is null
          and submitted_at < saku_now() - make_interval(secs => $1)
        order by submitted_at limit 100
        for update skip locked)
      returning id, claim_number, unit_id, amount, submitted_at, overdue_told_at""";

  private final Transactions transactions;
  private final Duration patience;

  OverdueClaims(
      Transactions transactions,
      @ConfigProperty(name = "saku.claims.overdue-after", defaultValue = "P2D") Duration patience) {
    this.transactions = transactions;
    this.patience = patience;
  }

  @Scheduled(
      every = "${saku.claims.overdue-every:60s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tell() {
    return transactions
        .run(
            tx ->
                tx.sql()
                    .preparedQuery(OVERDUE)
                    .execute(Tuple.of((double) patience.toSeconds()))
                    .onItem()
                    .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                    .onItem()
                    .transformToUniAndConcatenate(row -> tx.tell(overdue(row)))
                    .onItem()
                    .ignoreAsUni())
        .onFailure()
        .invoke(fault -> Log.warnf("overdue claims are told later: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private static ClaimOverdue overdue(Row row) {
    return new ClaimOverdue(
        row.getUUID("id"),
        row.getString("claim_number"),
        new UnitId(row.getUUID("unit_id")),
        row.getLong("amount"),
        row.getOffsetDateTime("submitted_at"),
        row.getOffsetDateTime("overdue_told_at"));
  }
}
