package id.jarinabi.saku.rekap.neraca;

import id.jarinabi.saku.kernel.PondokCalendar;
import id.jarinabi.saku.rekap.books.Days;
import id.jarinabi.saku.rekap.books.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/// Neraca Amanah: santri's balances + what units are still owed = cash + bank, as the books say,
/// at the end of each day. Every amount comes from another service's own word; the lines of one
/// movement in two books (a top-up paid and credited, a purchase debited and sold) meet in "in
/// transit", which is nought when both have spoken.
@ApplicationScoped
class Neraca {

  /// `$1` and `$2` the days, clipped to those that have begun; what moved before the first one is
  /// its opening.
  private static final String BOOKS =
      """
      with span as (
        select greatest($1::date, coalesce((select min(day) from book_days), $2::date + 1)) as first,
          least($2::date, greatest((select max(day) from book_days),
            (saku_now() at time zone $3::text)::date)) as last),
      moved as (
        select greatest(book.day, span.first) as day, line, sum(amount)::bigint as amount
        from book_days as book, span where book.day <= span.last group by 1, 2),
      days as (
        select each.day::date as day,
          sum(amount) filter (where line in
            ('CASH_TOPUP', 'BRIVA_TOPUP', 'TOPUP_REVERSAL', 'PURCHASE', 'PURCHASE_VOID')) as balances,
          sum(case line when 'SOLD' then amount when 'VOIDED' then -amount
            when 'SETTLED' then -amount end) as owed,
          sum(case line when 'UNALLOCATED' then amount when 'RESOLVED' then -amount end) as unallocated,
          sum(case line when 'CASH_PAID' then amount when 'CASH_RETURNED' then -amount
            when 'SETTLED' then -amount end) as cash,
          sum(case line when 'BANK_PAID' then amount when 'UNALLOCATED' then amount
            when 'RESOLVED' then -amount end) as bank,
          sum(case line when 'CASH_PAID' then amount when 'BANK_PAID' then amount
            when 'CASH_TOPUP' then -amount when 'BRIVA_TOPUP' then -amount end) as transit_topups,
          -sum(amount) filter (where line in ('PURCHASE', 'SOLD')) as transit_purchases,
          sum(case line when 'VOIDED' then amount when 'PURCHASE_VOID' then -amount end)
            as transit_voids,
          -sum(amount) filter (where line in ('TOPUP_REVERSAL', 'CASH_RETURNED'))
            as transit_reversals
        from span, generate_series(span.first, span.last, interval '1 day') as each (day)
        left join moved on moved.day = each.day::date
        group by each.day)
      select days.day,
        coalesce(sum(balances) over upto, 0)::bigint as balances,
        coalesce(sum(owed) over upto, 0)::bigint as owed,
        coalesce(sum(unallocated) over upto, 0)::bigint as unallocated,
        coalesce(sum(cash) over upto, 0)::bigint as cash,
        coalesce(sum(bank) over upto, 0)::bigint as bank,
        coalesce(sum(transit_topups) over upto, 0)::bigint as transit_topups,
        coalesce(sum(transit_purchases) over upto, 0)::bigint as transit_purchases,
        coalesce(sum(transit_voids) over upto, 0)::bigint as transit_voids,
        coalesce(sum(transit_reversals) over upto, 0)::bigint as transit_reversals,
        counted.amount as counted_cash, stated.amount as bank_figure
      from days
      left join figures as counted on counted.kind = 'CASH' and counted.day = days.day
      left join figures as stated on stated.kind = 'BANK' and stated.day = days.day
      window upto as (order by days.day)
      order by days.day desc""";

  private final Pool pool;
  private final PondokCalendar calendar;

  Neraca(Pool pool, PondokCalendar calendar) {
    this.pool = pool;
    this.calendar = calendar;
  }

  Uni<NeracaReport> of(Days days) {
    return pool.preparedQuery(BOOKS)
        .execute(Tuple.of(days.from(), days.to(), calendar.zone().getId()))
        .map(
            rows ->
                new NeracaReport(
                    days.from(), days.to(), Rows.list(rows, NeracaReport.Day::of), null));
  }
}
