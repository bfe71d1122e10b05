package id.jarinabi.saku.saldo.rule;

import static java.util.Objects.requireNonNull;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.stream.StreamSupport;

/// What may be spent per day and per week.
@ApplicationScoped
class Budgets {
  private static final String FIND =
      "select daily, weekly from santri_budgeting where santri_id = $1";

  private static final String PUT =
      """
      insert into santri_budgeting (santri_id, daily, weekly, changed_by, changed_at)
      values ($1, $2, $3, $4, saku_now())
      on conflict (santri_id) do update
      set daily = excluded.daily, weekly = excluded.weekly,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at
      returning changed_at""";

  Uni<BudgetBody> find(Tx tx, SantriId santri) {
    return tx.sql()
        .preparedQuery(FIND)
        .execute(Tuple.of(santri.value()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(BudgetBody::of)
                    .orElse(BudgetBody.none()));
  }

  /// Yields when it was changed.
  Uni<OffsetDateTime> put(Tx tx, SantriId santri, BudgetBody budget, UserId by) {
    return tx.sql()
        .preparedQuery(PUT)
        .execute(
            Tuple.of(
                santri.value(),
                budget.daily().orElse(null),
                budget.weekly().orElse(null),
                by.value()))
        .map(rows -> requireNonNull(rows.iterator().next().getOffsetDateTime("changed_at")));
  }
}
