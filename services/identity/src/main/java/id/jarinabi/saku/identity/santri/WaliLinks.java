package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.identity.santri.SantriView.Wali;
import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Which wali may see which santri: several each way. A link's changes tell growing times,
/// because whoever hears of them keeps the newest.
@ApplicationScoped
public class WaliLinks {
  private static final String WALI_OF =
      """
      select u.id, u.username, u.name, u.phone from wali_santri w join users u on u.id = w.wali_id
      where w.santri_id = $1 and w.linked order by u.name, u.id""";

  private static final String LINKED =
      "select from wali_santri where santri_id = $1 and wali_id = $2 and linked";

  private static final String IS_WALI = "select from users where id = $1 and role = 'wali'";

  private static final String LINK =
      """
      insert into wali_santri as w (santri_id, wali_id, changed_at, linked)
      values ($1, $2, saku_now(), true)
      on conflict (santri_id, wali_id) do update set linked = true,
        changed_at = greatest(saku_now(), w.changed_at + interval '1 microsecond')
      where not w.linked returning changed_at""";

  private static final String UNLINK =
      """
      update wali_santri set linked = false,
        changed_at = greatest(saku_now(), changed_at + interval '1 microsecond')
      where santri_id = $1 and wali_id = $2 and linked returning changed_at""";

  private final Pool pool;

  WaliLinks(Pool pool) {
    this.pool = pool;
  }

  Uni<List<Wali>> waliOf(SantriId santri) {
    return pool.preparedQuery(WALI_OF)
        .execute(Tuple.of(santri.value()))
        .map(
            rows ->
                Found.all(
                    rows,
                    row ->
                        new Wali(
                            new UserId(row.getUUID("id")),
                            row.getString("username"),
                            row.getString("name"),
                            row.getString("phone"))));
  }

  public Uni<Boolean> areLinked(SantriId santri, UserId wali) {
    return pool.preparedQuery(LINKED)
        .execute(Tuple.of(santri.value(), wali.value()))
        .map(rows -> rows.size() == 1);
  }

  Uni<Boolean> isWali(Tx tx, UserId user) {
    return tx.sql()
        .preparedQuery(IS_WALI)
        .execute(Tuple.of(user.value()))
        .map(rows -> rows.size() == 1);
  }

  /// When it was linked; empty when it was already.
  Uni<Optional<OffsetDateTime>> link(Tx tx, SantriId santri, UserId wali) {
    return change(tx, LINK, santri, wali);
  }

  /// When it was unlinked; empty when it was not linked.
  Uni<Optional<OffsetDateTime>> unlink(Tx tx, SantriId santri, UserId wali) {
    return change(tx, UNLINK, santri, wali);
  }

  private static Uni<Optional<OffsetDateTime>> change(
      Tx tx, String sql, SantriId santri, UserId wali) {
    return tx.sql()
        .preparedQuery(sql)
        .execute(Tuple.of(santri.value(), wali.value()))
        .map(rows -> Found.one(rows, row -> row.getOffsetDateTime("changed_at")));
  }
}
