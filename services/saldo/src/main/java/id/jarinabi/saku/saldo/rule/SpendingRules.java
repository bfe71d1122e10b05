package id.jarinabi.saku.saldo.rule;

import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UserId;
import id.jarinabi.saku.outbox.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/// The wali's rules about units and products.
@ApplicationScoped
class SpendingRules {
  private static final String FIND =
      """
      select kind, object_id, blocked, daily_limit from santri_spending_rules
      where santri_id = $1 and kind = $2 and object_id = $3""";

  private static final String PUT =
      """
      insert into santri_spending_rules
        (santri_id, kind, object_id, blocked, daily_limit, changed_by, changed_at)
      values ($1, $2, $3, $4, $5, $6, saku_now())
      on conflict (santri_id, kind, object_id) do update
      set blocked = excluded.blocked, daily_limit = excluded.daily_limit,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at""";

  private static final String REMOVE =
      "delete from santri_spending_rules where santri_id = $1 and kind = $2 and object_id = $3";

  Uni<Optional<SpendingRule>> find(Tx tx, SantriId santri, RuleKind kind, UUID objectId) {
    return tx.sql()
        .preparedQuery(FIND)
        .execute(Tuple.of(santri.value(), kind.name(), objectId))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).findFirst().map(SpendingRule::of));
  }

  Uni<Void> put(Tx tx, SantriId santri, SpendingRule rule, UserId by) {
    return tx.sql()
        .preparedQuery(PUT)
        .execute(
            Tuple.from(
                Arrays.asList(
                    santri.value(),
                    rule.kind().name(),
                    rule.objectId(),
                    rule.blocked(),
                    rule.dailyLimit(),
                    by.value())))
        .replaceWithVoid();
  }

  Uni<Void> remove(Tx tx, SantriId santri, SpendingRule rule) {
    return tx.sql()
        .preparedQuery(REMOVE)
        .execute(Tuple.of(santri.value(), rule.kind().name(), rule.objectId()))
        .replaceWithVoid();
  }
}
