package id.jarinabi.saku.pos.catalog;

import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.pos.cart.Offer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;

/// The catalogue as a sale reads it: in one round trip, without entities.
@ApplicationScoped
public class Shelves {
  private static final String SHELF =
      """
      select u.active, p.id, p.name, p.category, p.price
      from units u
      left join products p on p.unit_id = u.id and p.active and p.id = any($2)
      where u.id = $1""";

  /// A unit that does not exist has a closed, empty shelf.
  public Uni<Shelf> of(SqlClient client, UnitId unit, Set<UUID> products) {
    return client
        .preparedQuery(SHELF)
        .execute(Tuple.of(unit.value(), products.toArray(UUID[]::new)))
        .map(Shelves::read);
  }

  private static Shelf read(RowSet<Row> rows) {
    boolean open = false;
    var offers = new HashMap<UUID, Offer>();
    for (var row : rows) {
      open = row.getBoolean("active");
      var id = row.getUUID("id");
      if (id != null) {
        offers.put(
            id,
            new Offer(id, row.getString("name"), row.getString("category"), row.getLong("price")));
      }
    }
    return new Shelf(open, offers);
  }
}
