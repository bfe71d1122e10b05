package id.jarinabi.saku.saldo.debit;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.outbox.OutboxRelay;
import id.jarinabi.saku.web.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// What was decided about each purchase. Deciding is one statement, one round trip, one
/// transaction: everything that must not be torn apart happens in `debit_purchase`.
@ApplicationScoped
class DebitOutcomes {
  private static final String DECIDE = "select * from debit_purchase($1, $2, $3, $4, $5, $6, $7)";
  private static final String SETTLE = "select * from settle_debit($1, $2)";
  private static final String KNOWN = "select * from debit_outcomes where purchase_id = $1";

  private final Pool pool;
  private final OutboxRelay relay;
  private final PondokCalendar calendar;

  DebitOutcomes(Pool pool, OutboxRelay relay, PondokCalendar calendar) {
    this.pool = pool;
    this.relay = relay;
    this.calendar = calendar;
  }

  Uni<DebitAnswer> decide(DebitRequest request) {
    return pool.preparedQuery(DECIDE)
        .execute(
            Tuple.from(
                List.of(
                    request.purchaseId(),
                    request.santriId().value(),
                    request.unitId().value(),
                    request.amount(),
                    request.products(),
                    calendar.zone().getId(),
                    calendar.weekStart().getValue())))
        .invoke(relay::wake)
        .map(rows -> answer(rows.iterator().next(), request));
  }

  Uni<Optional<DebitAnswer>> find(DebitRequest request) {
    return pool.preparedQuery(KNOWN)
        .execute(Tuple.of(request.purchaseId()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(row -> answer(row, request)));
  }

  Uni<DebitAnswer> settle(UUID purchase, SantriId santri) {
    return pool.preparedQuery(SETTLE)
        .execute(Tuple.of(purchase, santri.value()))
        .map(
            rows -> {
              var row = rows.iterator().next();
              requireSame(row.getUUID("santri_id").equals(santri.value()));
              return DebitAnswer.of(row);
            });
  }

  private static DebitAnswer answer(Row row, DebitRequest request) {
    var amount = row.getLong("amount");
    requireSame(
        row.getUUID("santri_id").equals(request.santriId().value())
            && (amount == null || amount.equals(request.amount()))
            && (amount == null || row.getUUID("unit_id").equals(request.unitId().value())));
    return DebitAnswer.of(row);
  }

  /// A purchase id that comes back with another santri, unit or amount is a fault of the caller.
  private static void requireSame(boolean same) {
    if (!same) {
      throw IdempotencyKey.reused();
    }
  }
}
