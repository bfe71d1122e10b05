package id.jarinabi.saku.briva.payment;

import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import id.jarinabi.saku.web.caller.Caller;
import id.jarinabi.saku.web.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Either of the two takes the request off the table: the money waits for another decision.
@ApplicationScoped
class DropCredit {
  private final CreditRequests requests;
  private final Transactions transactions;

  DropCredit(CreditRequests requests, Transactions transactions) {
    this.requests = requests;
    this.transactions = transactions;
  }

  /// Dropped already is as good as dropped.
  Uni<Void> run(Caller finance, UUID id) {
    return requests
        .payment(id)
        .map(found -> found.orElseThrow(Problem::notFound))
        .chain(() -> transactions.run(tx -> drop(tx, finance, id)));
  }

  private Uni<Void> drop(Tx tx, Caller finance, UUID id) {
    return requests
        .drop(tx, id)
        .flatMap(
            dropped ->
                dropped.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : tx.tell(
                        finance.audit(
                            "unallocated-credit.dropped",
                            "bank-payment",
                            id,
                            null,
                            null,
                            Map.of("amount", dropped.get().amount()),
                            Map.of())));
  }
}
