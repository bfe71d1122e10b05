package id.jarinabi.saku.saldo.access;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// The santri as identity has told them: number, name and whether they are here.
@ApplicationScoped
public class SantriProfiles {
  private static final String OPEN =
      "insert into santri_balances (santri_id) values ($1) on conflict do nothing";

  /// The highest version wins, in whatever order they arrive.
  private static final String LEARN =
      """
      insert into santri_profiles as known (santri_id, version, nis, name, status)
      values ($1, $2, $3, $4, $5)
      on conflict (santri_id) do update
      set version = excluded.version, nis = excluded.nis, name = excluded.name, status = excluded.status
      where excluded.version > known.version""";

  /// Older than every version that identity tells.
  private static final long GUESS = 0;

  /// Notes what identity tells and opens the account.
  public Uni<Void> learn(
      Tx tx, SantriId santri, long version, String nis, String name, String status) {
    return open(tx.sql(), santri).chain(() -> learn(tx.sql(), santri, version, nis, name, status));
  }

  Uni<Void> guess(SqlClient sql, SantriId santri, String nis, String name, String status) {
    return learn(sql, santri, GUESS, nis, name, status);
  }

  Uni<Void> open(SqlClient sql, SantriId santri) {
    return sql.preparedQuery(OPEN).execute(Tuple.of(santri.value())).replaceWithVoid();
  }

  private static Uni<Void> learn(
      SqlClient sql, SantriId santri, long version, String nis, String name, String status) {
    return sql.preparedQuery(LEARN)
        .execute(Tuple.of(santri.value(), version, nis, name, status))
        .replaceWithVoid();
  }
}
