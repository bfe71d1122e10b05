package id.jarinabi.saku.topup.request;

import id.jarinabi.saku.events.TopupEvent.TopupCancelled;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.topup.request.TopupRequest.Status;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Ends a request that nobody has paid yet. Money that comes all the same is credited.
@ApplicationScoped
class CancelTopup {
  private static final String CANCEL =
      """
      update topup_requests set status = 'CANCELLED', cancelled_at = saku_now()
      where id = $1 and status = 'AWAITING_PAYMENT'
      returning *""";

  private final Transactions transactions;
  private final TopupRequests requests;

  CancelTopup(Transactions transactions, TopupRequests requests) {
    this.transactions = transactions;
    this.requests = requests;
  }

  /// Asked again it is answered again; 409 once it is paid or over.
  Uni<TopupRequest> run(Caller caller, UUID id) {
    return requests
        .get(caller, id)
        .chain(() -> transactions.run(tx -> cancel(tx, caller, id)))
        .chain(() -> requests.get(caller, id))
        .invoke(
            topup -> {
              if (topup.status() != Status.CANCELLED) {
                throw Problem.of(
                    409,
                    "topup_not_open",
                    "Permintaan ini sudah dibayar atau sudah berakhir, sehingga tidak dapat dibatalkan.");
              }
            });
  }

  private static Uni<Void> cancel(Tx tx, Caller caller, UUID id) {
    return tx.sql()
        .preparedQuery(CANCEL)
        .execute(Tuple.of(id))
        .flatMap(
            rows ->
                rows.rowCount() == 0
                    ? Uni.createFrom().voidItem()
                    : tell(tx, caller, rows.iterator().next()));
  }

  private static Uni<Void> tell(Tx tx, Caller caller, Row row) {
    var topup = TopupRequest.of(row);
    return tx.tell(
            new TopupCancelled(
                topup.id(),
                topup.santriId(),
                topup.method().name(),
                topup.amount(),
                caller.userId(),
                row.getOffsetDateTime("cancelled_at")))
        .chain(
            () ->
                tx.tell(
                    caller.audit(
                        "topup.cancelled",
                        "topup",
                        topup.id(),
                        topup.santriId(),
                        null,
                        Map.of("status", Status.AWAITING_PAYMENT),
                        Map.of("status", Status.CANCELLED))));
  }
}
