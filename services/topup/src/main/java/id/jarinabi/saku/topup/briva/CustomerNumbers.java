package id.jarinabi.saku.topup.briva;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// A santri's own number at the bank: ten digits, given at the first top-up and kept for good.
@ApplicationScoped
class CustomerNumbers {
  /// The update changes nothing; it makes the row come back whoever wrote it.
  private static final String GIVE =
      """
      insert into customer_numbers (santri_id) values ($1)
      on conflict (santri_id) do update set santri_id = excluded.santri_id
      returning number""";

  Uni<String> of(Tx tx, SantriId santri) {
    return tx.sql()
        .preparedQuery(GIVE)
        .execute(Tuple.of(santri.value()))
        .map(rows -> "%010d".formatted(rows.iterator().next().getLong("number")));
  }
}
