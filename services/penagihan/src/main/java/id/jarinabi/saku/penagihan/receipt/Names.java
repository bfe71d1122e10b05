package id.jarinabi.saku.penagihan.receipt;

import id.jarinabi.saku.events.PosEvent.UnitChanged;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Set;

/// The names that stand on a receipt: of units, and of those who work for the pondok. In whatever
/// order they arrive, the latest stays.
@ApplicationScoped
public class Names {
  private static final Set<String> STAFF =
      Set.of(Role.ADMIN_UNIT_NAME, Role.ADMIN_KEUANGAN_NAME, Role.BENDAHARA_NAME);

  private static final String USER =
      """
      insert into staff as known (user_id, role, name, told_at) values ($1, $2, $3, $4)
      on conflict (user_id) do update
      set role = excluded.role, name = excluded.name, told_at = excluded.told_at
      where excluded.told_at > known.told_at""";

  private static final String UNIT =
      """
      insert into unit_names as known (unit_id, version, code, name) values ($1, $2, $3, $4)
      on conflict (unit_id) do update
      set version = excluded.version, code = excluded.code, name = excluded.name
      where excluded.version > known.version""";

  public Uni<Void> ofUser(Tx tx, UserId user, String role, String name, OffsetDateTime toldAt) {
    return STAFF.contains(role)
        ? tx.sql()
            .preparedQuery(USER)
            .execute(Tuple.of(user.value(), role, name, toldAt))
            .replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  public Uni<Void> ofUnit(Tx tx, UnitChanged told) {
    return tx.sql()
        .preparedQuery(UNIT)
        .execute(Tuple.of(told.unitId().value(), told.version(), told.code(), told.name()))
        .replaceWithVoid();
  }
}
