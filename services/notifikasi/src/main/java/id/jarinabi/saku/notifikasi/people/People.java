package id.jarinabi.saku.notifikasi.people;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.notifikasi.stream.Rings;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every word on accounts and on who is whose wali, with its moment: who hears a notice is asked
/// for the notice's moment. A word that comes after the notices it decides on puts them right.
@ApplicationScoped
public class People {
  private static final String ACCOUNT = "select * from learn_account($1, $2, $3, $4, $5, $6, $7)";
  private static final String LINK = "select * from learn_link($1, $2, $3, $4)";

  private static final String NAME =
      """
      insert into user_names as known (user_id, name, told_at, told_by) values ($1, $2, $3, $4)
      on conflict (user_id) do update
      set name = excluded.name, told_at = excluded.told_at, told_by = excluded.told_by
      where (excluded.told_at, excluded.told_by) > (known.told_at, known.told_by)""";

  private static final String SANTRI =
      """
      insert into santri_names as known (santri_id, version, name) values ($1, $2, $3)
      on conflict (santri_id) do update
      set version = excluded.version, name = excluded.name
      where excluded.version > known.version""";

  private static final String UNIT =
      """
      insert into units as known (unit_id, version, name) values ($1, $2, $3)
      on conflict (unit_id) do update
      set version = excluded.version, name = excluded.name
      where excluded.version > known.version""";

  /// One word on an account: when it was said, and by which event.
  public record AccountWord(
      UserId user,
      String name,
      String role,
      @Nullable UnitId unit,
      @Nullable SantriId santri,
      boolean active,
      OffsetDateTime at,
      UUID by) {}

  public Uni<Void> account(Tx tx, AccountWord word, Rings rings) {
    var user = word.user().value();
    return keep(tx, NAME, Tuple.of(user, word.name(), word.at(), word.by()))
        .chain(
            () ->
                tx.sql()
                    .preparedQuery(ACCOUNT)
                    .execute(
                        Tuple.of(user, word.at(), word.by(), word.role())
                            .addUUID(word.unit() == null ? null : word.unit().value())
                            .addUUID(word.santri() == null ? null : word.santri().value())
                            .addBoolean(word.active())))
        .invoke(settled -> wake(rings, word.user(), settled.size()))
        .replaceWithVoid();
  }

  public Uni<Void> link(
      Tx tx, SantriId santri, UserId wali, boolean linked, OffsetDateTime at, Rings rings) {
    return tx.sql()
        .preparedQuery(LINK)
        .execute(Tuple.of(santri.value(), wali.value(), at, linked))
        .invoke(settled -> wake(rings, wali, settled.size()))
        .replaceWithVoid();
  }

  public Uni<Void> santri(Tx tx, SantriId santri, long version, String name) {
    return keep(tx, SANTRI, Tuple.of(santri.value(), version, name));
  }

  public Uni<Void> unit(Tx tx, UnitId unit, long version, String name) {
    return keep(tx, UNIT, Tuple.of(unit.value(), version, name));
  }

  private static void wake(Rings rings, UserId user, int settled) {
    if (settled > 0) {
      rings.wake(List.of(user));
    }
  }

  private static Uni<Void> keep(Tx tx, String sql, Tuple arguments) {
    return tx.sql().preparedQuery(sql).execute(arguments).replaceWithVoid();
  }
}
