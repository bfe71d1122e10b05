package id.jarinabi.saku.saldo.integrity;

import id.jarinabi.saku.kernel.SantriId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/// Looks at one moment of the log, while sales go on.
@ApplicationScoped
class CheckIntegrity {
  private static final String ONE_MOMENT =
      "set transaction isolation level repeatable read, read only";
  private static final String TOTALS =
      """
      select (select count(*) from santri_balances) as accounts, count(*) as mutations,
        coalesce(sum(amount), 0)::bigint as total from balance_mutations""";
  private static final int NAMED_AT_MOST = 100;

  private final Pool pool;

  CheckIntegrity(Pool pool) {
    this.pool = pool;
  }

  Uni<Integrity> run() {
    return pool.withTransaction(
        connection ->
            connection
                .query(ONE_MOMENT)
                .execute()
                .chain(() -> violations(connection))
                .flatMap(violations -> sum(connection, violations)));
  }

  private static Uni<List<Integrity.Violation>> violations(SqlConnection connection) {
    return Multi.createFrom()
        .items(IntegrityCheck.values())
        .onItem()
        .transformToUniAndConcatenate(check -> broken(connection, check))
        .collect()
        .asList()
        .map(found -> found.stream().flatMap(List::stream).toList());
  }

  private static Uni<List<Integrity.Violation>> broken(
      SqlConnection connection, IntegrityCheck check) {
    return connection
        .query(check.sql() + " limit " + NAMED_AT_MOST)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new Integrity.Violation(
                                check.name(),
                                new SantriId(row.getUUID("santri_id")),
                                row.getString("detail")))
                    .toList());
  }

  private static Uni<Integrity> sum(
      SqlConnection connection, List<Integrity.Violation> violations) {
    return connection
        .query(TOTALS)
        .execute()
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new Integrity(
                    violations.isEmpty(),
                    row.getLong("accounts"),
                    row.getLong("mutations"),
                    row.getLong("total"),
                    violations));
  }
}
