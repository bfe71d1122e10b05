package id.jarinabi.saku.identity.pin;

import id.jarinabi.saku.identity.sql.Found;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds whose PIN it is.
@ApplicationScoped
class PinHolders {
  private static final String SELECT =
      """
      select u.id, u.santri_id, u.pin_hash is not null as has_pin,
        u.active and coalesce(s.status = 'ACTIVE', true) as active,
        exists (
          select from credential_resets r where r.user_id = u.id and r.by_user_id = any($2)
            and r.reset_at > saku_now() - interval '24 hours'
        ) as recently_reset
      from users u left join santri s on s.id = u.santri_id where\s""";

  private final Pool pool;

  PinHolders(Pool pool) {
    this.pool = pool;
  }

  Uni<Optional<PinHolder>> bySantri(SantriId santri) {
    return one(SELECT + "u.santri_id = $1", santri.value(), Set.of());
  }

  /// Recently reset: when one of the `resetters` reset the password or PIN within a day.
  Uni<Optional<PinHolder>> byUser(UserId user, Set<UserId> resetters) {
    return one(SELECT + "u.id = $1", user.value(), resetters);
  }

  private Uni<Optional<PinHolder>> one(String query, UUID id, Set<UserId> resetters) {
    var ids = resetters.stream().map(UserId::value).toArray(UUID[]::new);
    return pool.preparedQuery(query)
        .execute(Tuple.of(id, ids))
        .map(rows -> Found.one(rows, PinHolders::holder));
  }

  private static PinHolder holder(Row row) {
    var santri = row.getUUID("santri_id");
    return new PinHolder(
        new UserId(row.getUUID("id")),
        santri == null ? null : new SantriId(santri),
        row.getBoolean("active"),
        row.getBoolean("has_pin"),
        row.getBoolean("recently_reset"));
  }
}
