package id.jarinabi.saku.identity.santri;

import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.identity.sql.Matching;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.paging.Cursor;
import id.jarinabi.saku.web.paging.Page;
import id.jarinabi.saku.web.paging.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All santri.
@ApplicationScoped
public class SantriRegister {
  private static final String PAGE =
      Santri.SELECT
          + """
          ($1::text is null or s.name ilike $1 or s.nis ilike $1)
            and ($2::text is null or s.status = $2)
            and (s.created_at, s.id) < ($3, $4)
          order by s.created_at desc, s.id desc limit $5""";

  private static final String CHILDREN =
      Santri.SELECT
          + """
          s.id in (select santri_id from wali_santri where wali_id = $1 and linked)
          order by s.name, s.id""";

  private static final String INSERT =
      """
      insert into santri (id, nis, name, gender, dormitory, room, status)
      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing""";

  private static final String UPDATE =
      """
      update santri set version = version + 1, nis = $2, name = $3, gender = $4, dormitory = $5,
        room = $6, status = $7 where id = $1""";

  private final Pool pool;

  SantriRegister(Pool pool) {
    this.pool = pool;
  }

  public Uni<Optional<Santri>> byId(SantriId id) {
    return one(Santri.SELECT + "s.id = $1", Tuple.of(id.value()));
  }

  /// In any spelling of its letters.
  public Uni<Optional<Santri>> byNis(String nis) {
    return one(Santri.SELECT + "lower(s.nis) = lower($1)", Tuple.of(nis));
  }

  private Uni<Optional<Santri>> one(String query, Tuple values) {
    return pool.preparedQuery(query).execute(values).map(rows -> Found.one(rows, Santri::of));
  }

  Uni<Page<SantriView>> page(@Nullable String typed, @Nullable String status, PageQuery page) {
    var after = page.after();
    int limit = page.limit();
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(Matching.anywhere(typed), status, after.at(), after.id(), limit + 1))
        .map(rows -> Found.all(rows, row -> SantriView.of(Santri.of(row))))
        .map(
            found ->
                Page.of(
                    found, limit, santri -> new Cursor(santri.createdAt(), santri.id().value())));
  }

  Uni<List<SantriSummary>> childrenOf(UserId wali) {
    return pool.preparedQuery(CHILDREN)
        .execute(Tuple.of(wali.value()))
        .map(rows -> Found.all(rows, row -> SantriSummary.of(Santri.of(row))));
  }

  /// Locks the santri until the transaction ends.
  public Uni<Optional<Santri>> locked(Tx tx, SantriId id) {
    return tx.sql()
        .preparedQuery(Santri.SELECT + "s.id = $1 for no key update of s")
        .execute(Tuple.of(id.value()))
        .map(rows -> Found.one(rows, Santri::of));
  }

  /// False when the NIS is taken.
  Uni<Boolean> add(Tx tx, SantriId id, Santri.Particulars written) {
    return tx.sql()
        .preparedQuery(INSERT)
        .execute(values(id, written))
        .map(rows -> rows.rowCount() == 1);
  }

  /// Fails on the unique index when the new NIS is taken.
  Uni<Void> change(Tx tx, SantriId id, Santri.Particulars written) {
    return tx.sql().preparedQuery(UPDATE).execute(values(id, written)).replaceWithVoid();
  }

  private static Tuple values(SantriId id, Santri.Particulars written) {
    return Tuple.tuple()
        .addUUID(id.value())
        .addString(written.nis())
        .addString(written.name())
        .addString(written.gender())
        .addString(written.dormitory())
        .addString(written.room())
        .addString(written.status());
  }
}
