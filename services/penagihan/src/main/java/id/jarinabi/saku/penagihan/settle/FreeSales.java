package id.jarinabi.saku.penagihan.settle;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.penagihan.claim.Claim;
import id.jarinabi.saku.penagihan.claim.PosPeer;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Tells pos that a claim came to nothing, until pos has heard it: our state is the truth, and
/// nothing stays reserved for ever.
@ApplicationScoped
class FreeSales {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final String DUE =
      """
      update billing_claims set free_after = clock_timestamp() + interval '10 seconds'
      where id in (
        select id from billing_claims
        where not live and freed_at is null and free_after <= clock_timestamp()
        order by free_after limit 10
        for update skip locked)
      returning id, unit_id""";

  private static final String HEARD =
      "update billing_claims set freed_at = clock_timestamp() where id = $1 and not live";

  private final PosPeer pos;
  private final Pool pool;

  FreeSales(@RestClient PosPeer pos, Pool pool) {
    this.pos = pos;
    this.pool = pool;
  }

  /// At once, so that the unit can claim again; if pos does not answer, later. Never fails.
  Uni<Void> run(Claim claim) {
    return claim.status() == Claim.Status.REJECTED || claim.status() == Claim.Status.CANCELLED
        ? release(claim.id(), claim.unitId())
        : Uni.createFrom().voidItem();
  }

  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sweep() {
    return pool.query(DUE)
        .execute()
        .onItem()
        .transformToMulti(due -> Multi.createFrom().iterable(due))
        .onItem()
        .transformToUniAndConcatenate(this::release)
        .onItem()
        .ignoreAsUni()
        .onFailure()
        .invoke(fault -> Log.warnf("ended claims not looked at: %s", fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> release(Row row) {
    return release(row.getUUID("id"), new UnitId(row.getUUID("unit_id")));
  }

  private Uni<Void> release(UUID claim, UnitId unit) {
    return pos.release(claim, new PosPeer.Unit(unit))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .chain(() -> pool.preparedQuery(HEARD).execute(Tuple.of(claim)).replaceWithVoid())
        .onFailure()
        .invoke(fault -> Log.warnf("claim %s is freed later: %s", claim, fault.getMessage()))
        .onFailure()
        .recoverWithNull();
  }
}
