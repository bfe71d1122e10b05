package id.jarinabi.saku.rekap.dashboard;

/// What the dashboard asks the counters; `$1` and `$2` are the days.
final class DashboardSql {
  static final String BALANCE =
      """
      select coalesce(sum(amount), 0)::bigint as balance from book_days
      where line in ('CASH_TOPUP', 'BRIVA_TOPUP', 'TOPUP_REVERSAL', 'PURCHASE', 'PURCHASE_VOID')""";

  static final String METHODS =
      """
      select method, sum(paid - reversed)::bigint as count,
        sum(paid_amount - reversed_amount)::bigint as amount
      from method_days where day between $1 and $2 group by method order by method""";

  static final String CLAIMS =
      """
      select claim.unit_id, min(unit.name) as name,
        count(*) filter (where submitted_day between $1 and $2) as submitted,
        count(*) filter (where settled_day between $1 and $2) as settled,
        coalesce(sum(amount) filter (
          where submitted_at is not null and settled_at is null and ended_at is null), 0)::bigint
          as outstanding
      from claims as claim left join units as unit on unit.unit_id = claim.unit_id
      where submitted_day between $1 and $2 or settled_day between $1 and $2
        or (submitted_at is not null and settled_at is null and ended_at is null)
      group by claim.unit_id order by min(unit.code), claim.unit_id""";

  /// A day of waiting is 24 hours.
  static final String AGES =
      """
      select age.from_days, age.to_days, count(claim.id) as count,
        coalesce(sum(claim.amount), 0)::bigint as amount
      from (values (0, 2), (3, 6), (7, 13), (14, null::integer)) as age (from_days, to_days)
      left join claims as claim
        on claim.submitted_at is not null and claim.settled_at is null and claim.ended_at is null
        and (age.from_days = 0
          or claim.submitted_at <= saku_now() - make_interval(days => age.from_days))
        and (age.to_days is null
          or claim.submitted_at > saku_now() - make_interval(days => age.to_days + 1))
      group by age.from_days, age.to_days order by age.from_days""";

  static final String SERIES =
      """
      select day, sum(transactions)::bigint as transactions, sum(net)::bigint as net,
        sum(topups)::bigint as topups, sum(settled)::bigint as settled
      from (
        select day, sold - voided, gross - discounts - voids, 0, 0 from unit_days
        where day between $1 and $2
        union all
        select day, 0, 0, paid_amount - reversed_amount, 0 from method_days
        where day between $1 and $2
        union all
        select day, 0, 0, 0, amount from book_days
        where line = 'SETTLED' and day between $1 and $2
      ) as each (day, transactions, net, topups, settled)
      group by day order by day""";

  static final String UNITS =
      """
      select counted.unit_id, min(unit.name) as name,
        sum(sold - voided)::bigint as transactions,
        sum(gross - discounts - voids)::bigint as net
      from unit_days as counted left join units as unit on unit.unit_id = counted.unit_id
      where day between $1 and $2
      group by counted.unit_id order by net desc, counted.unit_id limit 10""";

  static final String ITEMS =
      """
      select unit_id, name, sum(quantity)::bigint as quantity, sum(net)::bigint as net
      from item_days where day between $1 and $2
      group by unit_id, name having sum(quantity) > 0
      order by net desc, unit_id, name limit 10""";

  private DashboardSql() {}
}
