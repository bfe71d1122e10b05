package id.jarinabi.saku.topup.request;

import id.jarinabi.saku.events.SaldoEvent.SaldoCredited;
import id.jarinabi.saku.events.TopupEvent.TopupCompleted;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// saldo has booked the credit: the santri has the money.
@ApplicationScoped
public class CompleteTopup {

  /// A reversal that is already asked for goes on; that the money has arrived is noted all the
  /// same.
  private static final String COMPLETE =
      """
      update topup_requests
      set status = case status when 'PAID' then 'COMPLETED' else status end,
        completed_at = saku_now(), balance_after = $2
      where id = $1 and completed_at is null
      returning id, santri_id, method, amount, balance_after, completed_at""";

  public Uni<Void> run(Tx tx, SaldoCredited booked) {
    return tx.sql()
        .preparedQuery(COMPLETE)
        .execute(Tuple.of(booked.reference(), booked.balanceAfter()))
        .flatMap(
            rows ->
                rows.rowCount() == 0
                    ? Uni.createFrom().voidItem()
                    : tx.tell(completed(rows.iterator().next())));
  }

  private static TopupCompleted completed(Row row) {
    return new TopupCompleted(
        row.getUUID("id"),
        new SantriId(row.getUUID("santri_id")),
        row.getString("method"),
        row.getLong("amount"),
        row.getLong("balance_after"),
        row.getOffsetDateTime("completed_at"));
  }
}
