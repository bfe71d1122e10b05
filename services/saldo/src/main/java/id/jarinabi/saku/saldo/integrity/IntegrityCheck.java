package id.jarinabi.saku.saldo.integrity;

/// One law of the money log, as a query for the accounts that break it. Each yields `santri_id`
/// and `detail`; nothing is taken from a stored figure that could be recomputed.
enum IntegrityCheck {
  /// Every mutation begins where the one before ended, without a gap, and never below zero.
  CHAIN_BROKEN(
      """
      select santri_id, 'mutation ' || id || ' at version ' || version as detail
      from (
        select *, lag(balance_after, 1, 0::bigint) over in_order as ended_at,
          row_number() over in_order as place
        from balance_mutations
        window in_order as (partition by santri_id order by version)) as line
      where version <> place or balance_before <> ended_at
        or balance_after <> balance_before + amount or balance_after < 0"""),

  /// A balance is the sum of everything that was booked on it, and counts how often that was.
  BALANCE_DIFFERS(
      """
      select account.santri_id,
        'balance ' || account.balance || ', mutations sum to ' || log.total as detail
      from santri_balances as account
      cross join lateral (
        select coalesce(sum(amount), 0) as total, count(*) as mutations
        from balance_mutations where santri_id = account.santri_id) as log
      where account.balance <> log.total or account.version <> log.mutations"""),

  /// A mutation stands on an account that is there.
  ACCOUNT_MISSING(
      """
      select distinct santri_id, 'no account' as detail from balance_mutations as mutation
      where not exists (select from santri_balances where santri_id = mutation.santri_id)"""),

  /// A purchase, a void, a top-up and its reversal count once each.
  BOOKED_TWICE(
      """
      select (array_agg(santri_id))[1] as santri_id,
        case when kind like '%_TOPUP' then 'top-up' else kind end || ' ' || reference as detail
      from balance_mutations
      group by reference, case when kind like '%_TOPUP' then 'top-up' else kind end
      having count(*) > 1"""),

  /// What pos was answered and what was booked say the same.
  OUTCOME_DIFFERS(
      """
      select coalesce(decided.santri_id, booked.santri_id) as santri_id,
        'purchase ' || coalesce(decided.purchase_id, booked.reference) as detail
      from (select * from debit_outcomes where outcome = 'DEBITED') as decided
      full join (select * from balance_mutations where kind = 'PURCHASE') as booked
        on booked.reference = decided.purchase_id
      where booked.id is null or decided.purchase_id is null or booked.id <> decided.mutation_id
        or booked.santri_id <> decided.santri_id or booked.amount <> -decided.amount
        or booked.balance_after <> decided.balance_after"""),

  /// A reversal gives back exactly what its original took, to the same santri and the same day.
  REVERSAL_DIFFERS(
      """
      select back.santri_id, 'mutation ' || back.id as detail
      from balance_mutations as back
      left join balance_mutations as original on original.id = back.reverses
      where back.kind in ('PURCHASE_VOID', 'TOPUP_REVERSAL')
        and (original.id is null or original.santri_id <> back.santri_id
          or original.amount <> -back.amount or original.reference <> back.reference
          or original.spending_day is distinct from back.spending_day
          or original.unit_id is distinct from back.unit_id)"""),

  /// What counts for a day's jatah is never less than nothing and stands beside its day.
  SPENDING_DIFFERS(
      """
      select santri_id, 'spent ' || -sum(amount) || ' on ' || spending_day as detail
      from balance_mutations where spending_day is not null
      group by santri_id, spending_day having sum(amount) > 0
      union all
      select santri_id, 'mutation ' || id || ' counts for ' || coalesce(spending_day::text, 'no day')
      from balance_mutations
      where kind = 'PURCHASE'
        and (spending_day is null
          or abs(spending_day - (occurred_at at time zone 'UTC')::date) > 1)""");

  private final String sql;

  IntegrityCheck(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
