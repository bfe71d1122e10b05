package id.jarinabi.saku.web.family;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;

/// Which wali stands for which santri, as identity has told it to this service: rows of its own
/// table `wali_links`, for its own SQL to read. The latest word counts, in whatever order they
/// arrive; of two words of one moment, the one that takes the right away.
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

  /// Inside the transaction that takes the event in.
  public Uni<Void> learn(
      Tx tx, SantriId santri, UserId wali, boolean linked, OffsetDateTime occurredAt) {
    return tx.sql()
        .preparedQuery(LEARN)
        .execute(Tuple.of(wali.value(), santri.value(), linked, occurredAt))
        .replaceWithVoid();
  }
}
