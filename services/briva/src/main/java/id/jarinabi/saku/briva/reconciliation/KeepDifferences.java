package id.jarinabi.saku.briva.reconciliation;

import id.jarinabi.saku.briva.bank.Report;
import id.jarinabi.saku.briva.reconciliation.Differences.Seen;
import id.jarinabi.saku.events.BrivaEvent.ReconciliationDifference;
import id.jarinabi.saku.outbox.Transactions;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/// Writes down what one comparison has seen, and tells what is new in it.
@ApplicationScoped
class KeepDifferences {
  private static final String COMPARED =
      """
      insert into reconciled_days as known (provider, day, compared_at, bank_payments, bank_total)
      values ($1, $2, saku_now(), $3, $4)
      on conflict (provider, day) do update
      set compared_at = excluded.compared_at, bank_payments = excluded.bank_payments,
        bank_total = excluded.bank_total""";

  private final Transactions transactions;
  private final Differences differences;

  KeepDifferences(Transactions transactions, Differences differences) {
    this.transactions = transactions;
    this.differences = differences;
  }

  Uni<Void> run(String provider, LocalDate day, List<Seen> seen, List<Report.Row> rows) {
    long total = rows.stream().mapToLong(Report.Row::amount).sum();
    return transactions.run(
        tx ->
            Multi.createFrom()
                .iterable(seen)
                .onItem()
                .transformToUniAndConcatenate(one -> find(tx, one))
                .collect()
                .last()
                .chain(() -> differences.keepOnly(tx, provider, day, seen))
                .chain(
                    () ->
                        tx.sql()
                            .preparedQuery(COMPARED)
                            .execute(Tuple.of(provider, day, rows.size(), total)))
                .replaceWithVoid());
  }

  private Uni<Void> find(Tx tx, Seen seen) {
    return differences
        .find(tx, seen)
        .flatMap(
            found -> found.isEmpty() ? Uni.createFrom().voidItem() : tx.tell(told(found.get())));
  }

  private static ReconciliationDifference told(Difference found) {
    return new ReconciliationDifference(
        found.id(),
        found.provider(),
        found.kind().name(),
        found.vaNumber(),
        found.bankAmount(),
        found.ourAmount(),
        found.foundAt());
  }
}
