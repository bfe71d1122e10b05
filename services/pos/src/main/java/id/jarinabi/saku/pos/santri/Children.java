package id.jarinabi.saku.pos.santri;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.pos.peer.People;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/// Whose children somebody may look at.
@ApplicationScoped
public class Children {
  private static final String CHILDREN =
      "select santri_id from wali_links where wali_id = $1 and linked";

  private final Pool pool;
  private final People people;

  Children(Pool pool, People people) {
    this.pool = pool;
    this.people = people;
  }

  /// The children as far as identity has told.
  public Uni<List<SantriId>> childrenOf(UserId wali) {
    return pool.preparedQuery(CHILDREN)
        .execute(Tuple.of(wali.value()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new SantriId(row.getUUID("santri_id")))
                    .toList());
  }

  /// Asks identity when no event has told of the link yet, so that a new one works at once.
  public Uni<Boolean> isChildOf(UserId wali, SantriId santri) {
    return childrenOf(wali)
        .flatMap(
            children ->
                children.contains(santri)
                    ? Uni.createFrom().item(true)
                    : people.isWaliOf(wali, santri));
  }
}
