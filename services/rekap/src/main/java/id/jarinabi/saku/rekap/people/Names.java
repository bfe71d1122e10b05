package id.jarinabi.saku.rekap.people;

import id.jarinabi.saku.events.PosEvent;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;

/// The names of santri, accounts and units. Kept here alone and joined in when a report is read,
/// so that an erasure has one place. The newest word stands, in whatever order they come.
@ApplicationScoped
public class Names {
  private static final String SANTRI =
      """
      insert into santri_names as known (santri_id, version, nis, name) values ($1, $2, $3, $4)
      on conflict (santri_id) do update
      set version = excluded.version, nis = excluded.nis, name = excluded.name
      where excluded.version > known.version""";

  private static final String USER =
      """
      insert into user_names as known (user_id, name, told_at, told_by) values ($1, $2, $3, $4)
      on conflict (user_id) do update
      set name = excluded.name, told_at = excluded.told_at, told_by = excluded.told_by
      where (excluded.told_at, excluded.told_by) > (known.told_at, known.told_by)""";

  private static final String UNIT =
      """
      insert into units as known (unit_id, version, code, name) values ($1, $2, $3, $4)
      on conflict (unit_id) do update
      set version = excluded.version, code = excluded.code, name = excluded.name
      where excluded.version > known.version""";

  public Uni<Void> santri(Tx tx, SantriId santri, long version, String nis, String name) {
    return keep(tx, SANTRI, Tuple.of(santri.value(), version, nis, name));
  }

  public Uni<Void> user(Tx tx, UserId user, String name, OffsetDateTime at, UUID eventId) {
    return keep(tx, USER, Tuple.of(user.value(), name, at, eventId));
  }

  public Uni<Void> unit(Tx tx, PosEvent.UnitChanged unit) {
    return keep(
        tx, UNIT, Tuple.of(unit.unitId().value(), unit.version(), unit.code(), unit.name()));
  }

  private static Uni<Void> keep(Tx tx, String sql, Tuple arguments) {
    return tx.sql().preparedQuery(sql).execute(arguments).replaceWithVoid();
  }
}
