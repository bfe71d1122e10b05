package id.jarinabi.saku.pos.sale;

import id.jarinabi.saku.events.DomainEvent;
import id.jarinabi.saku.kernel.FaultPoint;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.pos.peer.DebitVerdict;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// Brings a PENDING sale to its end. A request, its repetition and a sweeper may all try: the
/// `where status = 'PENDING'` lets one of them, and that one tells.
@ApplicationScoped
class DecideSale {
  private static final String COMPLETE =
      """
      with t as (
        update transactions set status = 'COMPLETED', balance_after = $2, daily_remaining = $3,
          weekly_remaining = $4, occurred_at = coalesce($5, occurred_at)
        where id = $1 and status = 'PENDING' returning *),
      request as (
        update payment_requests set status = 'COMPLETED' from t
        where payment_requests.transaction_id = t.id returning payment_requests.id)
      select (select id from request) as payment_request_id,\s"""
          + Sale.COLUMNS
          + " from t";

  private static final String DECLINE =
      """
      with t as (
        update transactions set status = 'DECLINED', code = $2, figures = $3
        where id = $1 and status = 'PENDING' returning *),
      request as (
        update payment_requests set status = 'DECLINED', code = $2 from t
        where payment_requests.transaction_id = t.id)
      select\s"""
          + Sale.COLUMNS
          + " from t";

  /// The sale is declined under its own id, but its key or payment request may try again.
  private static final String DECLINE_THIS_TRY =
      """
      with t as (
        update transactions set status = 'DECLINED', code = $2, figures = $3
        where id = $1 and status = 'PENDING' returning *),
      key as (
        delete from sale_keys using t where sale_keys.transaction_id = t.id),
      request as (
        update payment_requests set transaction_id = null from t
        where payment_requests.transaction_id = t.id)
      select\s"""
          + Sale.COLUMNS
          + " from t";

  private final Transactions transactions;
  private final Sales sales;

  DecideSale(Transactions transactions, Sales sales) {
    this.transactions = transactions;
    this.sales = sales;
  }

  /// Decides nothing while saldo has not spoken.
  Uni<Sale> by(DebitVerdict verdict, UUID id) {
    return switch (verdict) {
      case DebitVerdict.Debited debited -> complete(id, debited);
      case DebitVerdict.Declined declined ->
          decline(id, new Refusal(declined.code(), declined.figures()));
      case DebitVerdict.Fenced _ -> decline(id, Refusal.of(Refusal.NOT_CHARGED));
      case DebitVerdict.NotDone _, DebitVerdict.Unanswered _ -> sales.get(id);
    };
  }

  private Uni<Sale> complete(UUID id, DebitVerdict.Debited debited) {
    FaultPoint.reach("pos.sale.debited");
    var values =
        Tuple.of(
            id,
            debited.balanceAfter(),
            debited.dailyRemaining(),
            debited.weeklyRemaining(),
            debited.occurredAt());
    return decide(id, COMPLETE, values, DecideSale::tellCompleted);
  }

  Uni<Sale> decline(UUID id, Refusal refusal) {
    return decide(
        id,
        refusal.isForGood() ? DECLINE : DECLINE_THIS_TRY,
        Tuple.of(id, refusal.code(), new JsonObject(refusal.figures())),
        (tx, row) -> {
          var sale = Sale.of(row);
          return tell(
              tx, List.of(SaleNews.failed(sale, refusal), SaleNews.declinedAudit(sale, refusal)));
        });
  }

  /// Yields the sale as it stands afterwards, whoever decided it.
  private Uni<Sale> decide(UUID id, String sql, Tuple values, BiFunction<Tx, Row, Uni<Void>> tell) {
    return transactions
        .run(
            tx ->
                tx.sql()
                    .preparedQuery(sql)
                    .execute(values)
                    .call(
                        rows ->
                            rows.rowCount() == 0
                                ? Uni.createFrom().voidItem()
                                : tell.apply(tx, rows.iterator().next())))
        .flatMap(
            rows ->
                rows.rowCount() == 0
                    ? sales.get(id)
                    : Uni.createFrom().item(Sale.of(rows.iterator().next())));
  }

  private static Uni<Void> tellCompleted(Tx tx, Row row) {
    var sale = Sale.of(row);
    var paymentRequest = row.getUUID("payment_request_id");
    var news = new ArrayList<DomainEvent>();
    news.add(SaleNews.completed(sale));
    news.add(SaleNews.completedAudit(sale));
    if (paymentRequest != null) {
      news.add(SaleNews.confirmed(sale, paymentRequest));
    }
    return tell(tx, news);
  }

  /// Sent one behind the other without waiting: one round trip.
  private static Uni<Void> tell(Tx tx, List<? extends DomainEvent> news) {
    return Uni.join().all(news.stream().map(tx::tell).toList()).andFailFast().replaceWithVoid();
  }
}
