package id.jarinabi.saku.identity.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// Compares the chain with an earlier head of it that was kept elsewhere. A log whose end was cut
/// off, or that was linked anew with the key, holds in itself; its earlier heads are gone.
@ApplicationScoped
class KnownHeads {
  private static final String LINK =
      "select 1 from audit_chain where position = $1 and encode(mac, 'hex') = $2";

  private final Pool pool;
  private final VerifyChain verifyChain;

  KnownHeads(Pool pool, VerifyChain verifyChain) {
    this.pool = pool;
    this.verifyChain = verifyChain;
  }

  Uni<ChainVerdict> verify(AuditHead known) {
    return verifyChain
        .now()
        .flatMap(verdict -> stands(known).map(contained -> verdict.comparedWith(contained)));
  }

  private Uni<Boolean> stands(AuditHead known) {
    return known.position() == 0
        ? Uni.createFrom().item(true)
        : pool.preparedQuery(LINK)
            .execute(Tuple.of(known.position(), known.hash()))
            .map(rows -> rows.size() == 1);
  }
}
