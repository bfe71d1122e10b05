package id.jarinabi.saku.topup.people;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/// Which wali stands for which santri. The latest word counts, in whatever order they arrive; of
/// two words of one moment, the one that takes the right away.
@ApplicationScoped
public class WaliLinks {
  private static final String LEARN =
      """
      insert into wali_links as known (wali_id, santri_id, linked, occurred_at)
      values ($1, $2, $3, $4)
      on conflict (wali_id, santri_id) do update
      set linked = excluded.linked, occurred_at = excluded.occurred_at
      where excluded.occurred_at > known.occurred_at
        or (excluded.occurred_at = known.occurred_at and not excluded.linked)""";

  private static final String LINKED =
      "select from wali_links where wali_id = $1 and santri_id = $2 and linked";

  private final Pool pool;

  WaliLinks(Pool pool) {
    this.pool = pool;
  }

  /// As far as we have heard.
  public Uni<Boolean> isLinked(SantriId santri, UserId wali) {
    return pool.preparedQuery(LINKED)
        .execute(Tuple.of(wali.value(), santri.value()))
        .map(rows -> rows.rowCount() > 0);
  }

  public Uni<Void> learn(
      Tx tx, SantriId santri, UserId wali, boolean linked, OffsetDateTime occurredAt) {
    return tx.sql()
        .preparedQuery(LEARN)
        .execute(Tuple.of(wali.value(), santri.value(), linked, occurredAt))
        .replaceWithVoid();
  }
}
