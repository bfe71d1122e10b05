package id.jarinabi.saku.pos.santri;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.pos.peer.People;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// The santri identity has told of. One it has not told of yet may exist all the same: a santri
/// who was registered a second ago can already eat.
@ApplicationScoped
public class SantriNames {
  private static final String KEEP =
      """
      insert into santri_names (santri_id, version, nis, name) values ($1, $2, $3, $4)
      on conflict (santri_id) do update
      set version = excluded.version, nis = excluded.nis, name = excluded.name
      where santri_names.version < excluded.version""";

  private static final String KNOWN = "select from santri_names where santri_id = $1";

  private final People people;

  SantriNames(People people) {
    this.people = people;
  }

  public Uni<Void> keep(Tx tx, SantriId santri, long version, String nis, String name) {
    return tx.sql()
        .preparedQuery(KEEP)
        .execute(Tuple.of(santri.value(), version, nis, name))
        .replaceWithVoid();
  }

  /// A buyer who is not the owner must at least be one of ours.
  public Uni<Void> requireBuyer(SqlClient client, SantriId owner, SantriId buyer) {
    return buyer.equals(owner)
        ? Uni.createFrom().voidItem()
        : require(client, "userSantriId", buyer);
  }

  /// 422 on `field` when there is no such santri.
  public Uni<Void> require(SqlClient client, String field, SantriId santri) {
    return client
        .preparedQuery(KNOWN)
        .execute(Tuple.of(santri.value()))
        .flatMap(
            rows -> rows.rowCount() > 0 ? Uni.createFrom().item(true) : people.isSantri(santri))
        .flatMap(
            exists ->
                exists
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom()
                        .failure(Problem.invalid(field, "unknown", "Santri tidak ditemukan.")));
  }
}
