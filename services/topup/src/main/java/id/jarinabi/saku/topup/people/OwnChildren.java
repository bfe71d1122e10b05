package id.jarinabi.saku.topup.people;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// Whether a santri is this wali's child. Our copy of the links follows identity by a moment;
/// where it says no, identity is asked.
@ApplicationScoped
public class OwnChildren {
  private static final String LINKED =
      "select from wali_links where wali_id = $1 and santri_id = $2 and linked";

  private final Pool pool;
  private final KnownSantri known;

  OwnChildren(Pool pool, KnownSantri known) {
    this.pool = pool;
    this.known = known;
  }

  /// 404 for anybody else's child.
  public Uni<Void> require(UserId wali, SantriId santri) {
    return pool.preparedQuery(LINKED)
        .execute(Tuple.of(wali.value(), santri.value()))
        .flatMap(
            rows ->
                rows.rowCount() > 0 ? Uni.createFrom().item(true) : known.isLinked(santri, wali))
        .invoke(
            linked -> {
              if (!linked) {
                throw Problem.notFound();
              }
            })
        .replaceWithVoid();
  }
}
