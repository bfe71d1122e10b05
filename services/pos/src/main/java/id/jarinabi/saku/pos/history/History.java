package id.jarinabi.saku.pos.history;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// What was recorded, read by anyone's limited query.
@ApplicationScoped
class History {
  private static final String OWNER = "select owner_santri_id from transactions where id = $1";

  private final Pool pool;

  History(Pool pool) {
    this.pool = pool;
  }

  Uni<List<SoldEntry>> list(SoldQuery query) {
    return pool.preparedQuery(query.sql())
        .execute(query.values())
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(SoldEntry::of).toList());
  }

  /// 404 when there is none, or none that this query may see.
  Uni<SoldEntry> get(SoldQuery query) {
    return list(query).map(found -> found.stream().findFirst().orElseThrow(Problem::notFound));
  }

  /// Only to know of whom to ask identity; never an answer to anybody.
  Uni<Optional<SantriId>> ownerOf(UUID id) {
    return pool.preparedQuery(OWNER)
        .execute(Tuple.of(id))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new SantriId(row.getUUID("owner_santri_id")))
                    .findFirst());
  }
}
