package id.jarinabi.saku.saldo.balance;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.kernel.SantriId;
import id.jarinabi.saku.kernel.UnitId;
import id.jarinabi.saku.saldo.access.Reach;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// One account, read in one statement, so that its figures belong together.
@ApplicationScoped
class SantriBalances {

  /// The pondok's moment and day, once per statement.
  private static final String TODAY =
      """
      from santri_balances as account
      cross join (select saku_now() as moment) as clock
      cross join lateral (select (clock.moment at time zone $5)::date as day) as today
      """;

  private static final String OF_SANTRI =
      """
      select account.santri_id, account.balance, clock.moment, facts.*,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'id', rule.object_id, 'blocked', rule.blocked, 'dailyLimit', rule.daily_limit,
            'spentToday', (
              select coalesce(-sum(spent.amount), 0)::bigint from balance_mutations as spent
              where spent.santri_id = account.santri_id and spent.spending_day = today.day
                and spent.unit_id = rule.object_id))
            order by rule.object_id), '[]')
          from santri_spending_rules as rule
          where rule.santri_id = account.santri_id and rule.kind = 'UNIT') as units,
        (select coalesce(jsonb_agg(jsonb_build_object('id', rule.object_id, 'blocked', rule.blocked)
            order by rule.object_id), '[]')
          from santri_spending_rules as rule
          where rule.santri_id = account.santri_id and rule.kind = 'PRODUCT') as products
      """
          + TODAY
          + " cross join lateral spending_of(account.santri_id, null, today.day, $6) as facts where "
          + Reach.WHERE;

  private static final String ALLOWANCE =
      """
      select refusal_of(facts, false, $8, account.balance) as code,
        least(facts.daily_limit - facts.daily_spent, facts.weekly_limit - facts.weekly_spent,
          facts.unit_limit - facts.unit_spent) as remaining
      """
          + TODAY
          + " cross join lateral spending_of(account.santri_id, $7, today.day, $6) as facts where "
          + Reach.WHERE;

  private final Pool pool;
  private final PondokCalendar calendar;

  SantriBalances(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.calendar = calendar;
  }

  Uni<Optional<SantriBalance>> find(SantriId santri, Reach reach) {
    return pool.preparedQuery(OF_SANTRI)
        .execute(
            reach
                .parameters(santri)
                .addString(calendar.zone().getId())
                .addInteger(calendar.weekStart().getValue()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).findFirst().map(SantriBalance::of));
  }

  Uni<Optional<Allowance>> allowance(SantriId santri, Reach reach, UnitId unit, long amount) {
    return pool.preparedQuery(ALLOWANCE)
        .execute(
            reach
                .parameters(santri)
                .addString(calendar.zone().getId())
                .addInteger(calendar.weekStart().getValue())
                .addUUID(unit.value())
                .addLong(amount))
        .map(
            rows -> StreamSupport.stream(rows.spliterator(), false).findFirst().map(Allowance::of));
  }
}
