package id.jarinabi.saku.identity.photo;

import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.Role;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which file holds whose photo.
@ApplicationScoped
class Photos {
  /// Staff see every photo, a santri their own, a wali their children's.
  private static final String SEEN_BY =
      """
      select p.file, p.digest from photos p where p.santri_id = $1
        and ($2 or p.santri_id = $3 or exists (select from wali_santri w
          where w.santri_id = p.santri_id and w.wali_id = $4 and w.linked))""";

  private static final String REPLACE =
      """
      insert into photos (santri_id, file, digest) values ($1, $2, $3)
      on conflict (santri_id) do update set file = excluded.file, digest = excluded.digest,
        taken_at = saku_now()
      returning old.file, old.digest""";

  private static final String NAMED = "select file from photos where file = any($1)";

  /// A file and the digest of what is in it.
  record Kept(String file, String digest) {
    private static @Nullable Kept of(Row row) {
      var file = row.getString("file");
      return file == null ? null : new Kept(file, row.getString("digest"));
    }
  }

  private final Pool pool;

  Photos(Pool pool) {
    this.pool = pool;
  }

  /// Empty also when there is one that this caller may not see.
  Uni<Optional<Kept>> seenBy(Caller caller, SantriId santri) {
    var self = caller.santriId();
    return pool.preparedQuery(SEEN_BY)
        .execute(
            Tuple.of(
                santri.value(),
                caller.role().isFinance() || caller.is(Role.ADMIN_UNIT),
                self == null ? null : self.value(),
                caller.userId().value()))
        .map(
            rows ->
                Found.one(rows, row -> new Kept(row.getString("file"), row.getString("digest"))));
  }

  /// Yields the photo that was there before.
  Uni<Optional<Kept>> replace(Tx tx, SantriId santri, Kept photo) {
    return tx.sql()
        .preparedQuery(REPLACE)
        .execute(Tuple.of(santri.value(), photo.file(), photo.digest()))
        .map(rows -> Optional.ofNullable(Kept.of(rows.iterator().next())));
  }

  /// Those of the files that somebody's photo lies in.
  Uni<Set<String>> named(List<String> files) {
    return pool.preparedQuery(NAMED)
        .execute(Tuple.of(files.toArray(String[]::new)))
        .map(rows -> Found.all(rows, row -> row.getString("file")))
        .map(found -> found.stream().collect(Collectors.toUnmodifiableSet()));
  }
}
