package id.jarinabi.saku.pos.shift;

import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/// The names of those who stand at a till, joined in when a shift is read. The newest word
/// stands, in whatever order they come.
@ApplicationScoped
public class CashierNames {
  private static final String KEEP =
      """
      insert into cashier_names as known (user_id, name, told_at, told_by) values ($1, $2, $3, $4)
      on conflict (user_id) do update
      set name = excluded.name, told_at = excluded.told_at, told_by = excluded.told_by
      where (excluded.told_at, excluded.told_by) > (known.told_at, known.told_by)""";

  public Uni<Void> keep(Tx tx, UserId user, String name, OffsetDateTime at, UUID eventId) {
    return tx.sql()
        .preparedQuery(KEEP)
        .execute(Tuple.of(user.value(), name, at, eventId))
        .replaceWithVoid();
  }
}
