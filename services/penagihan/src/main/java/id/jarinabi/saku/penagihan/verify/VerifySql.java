package id.jarinabi.saku.penagihan.verify;

/// The claim's lines beside the sales that pos told. `$1` claim, `$2` unit, `$3` from, `$4`
/// until; for the days also `$5`, the zone.
final class VerifySql {
  private VerifySql() {}

  /// A told sale counts while it stands: a void takes it out, unless another live claim takes the
  /// void back. Sales that another live claim pays are that claim's matter.
  private static final String BOTH =
      """
      with claimed as (
        select transaction_id, kind, receipt_number, occurred_at, amount, discount, items,
          case kind when 'VOID' then -1 else 1 end as sign
        from billing_claim_items where claim_id = $1),
      recap as (
        select c.transaction_id, c.kind, c.receipt_number, c.occurred_at, c.sign * s.total as amount,
          s.discount, s.items, c.sign
        from claimed c
        join told_sales s on s.transaction_id = c.transaction_id and s.items is not null
        where case c.kind
          when 'VOID' then s.voided_at is not null
          else s.voided_at is null or exists (
            select from billing_claim_items v
            where v.transaction_id = s.transaction_id and v.kind = 'VOID' and v.live
              and v.claim_id <> $1) end
        union all
        select s.transaction_id, 'SALE', s.receipt_number, s.occurred_at, s.total, s.discount,
          s.items, 1
        from told_sales s
        where s.unit_id = $2 and s.occurred_at >= $3 and s.occurred_at < $4
          and s.items is not null and s.voided_at is null
          and not exists (
            select from billing_claim_items o
            where o.transaction_id = s.transaction_id and o.kind = 'SALE'
              and (o.live or o.claim_id = $1)))
      """;

  static final String DAYS =
      BOTH
          + """
            select coalesce(c.day, r.day) as date, coalesce(c.transactions, 0) as claimed_count,
              coalesce(c.amount, 0)::bigint as claimed, coalesce(r.transactions, 0) as recap_count,
              coalesce(r.amount, 0)::bigint as recap
            from (select (occurred_at at time zone $5)::date as day, count(*) as transactions,
                    sum(amount) as amount from claimed group by 1) c
            full join (select (occurred_at at time zone $5)::date as day,
                    count(*) as transactions, sum(amount) as amount from recap group by 1) r
              on r.day = c.day
            order by 1""";

  static final String ITEMS =
      BOTH
          + """
            select coalesce(c.name, r.name) as name, coalesce(c.quantity, 0)::bigint as claimed_count,
              coalesce(c.net, 0)::bigint as claimed, coalesce(r.quantity, 0)::bigint as recap_count,
              coalesce(r.net, 0)::bigint as recap
            from (select i.name, sum(sign * i.quantity) as quantity, sum(sign * i.total) as net
                  from claimed, jsonb_to_recordset(items) as i (name text, quantity bigint,
                    total bigint) group by 1) c
            full join (select i.name, sum(sign * i.quantity) as quantity, sum(sign * i.total) as net
                  from recap, jsonb_to_recordset(items) as i (name text, quantity bigint,
                    total bigint) group by 1) r
              on r.name = c.name
            order by 1""";

  static final String DIFFERENCES =
      BOTH
          + """
            select transaction_id, kind, coalesce(c.receipt_number, r.receipt_number) as receipt_number,
              coalesce(c.occurred_at, r.occurred_at) as occurred_at, coalesce(c.amount, 0) as claimed,
              coalesce(r.amount, 0) as recap,
              case
                when c.amount is null then 'NOT_CLAIMED'
                when r.amount is not null then 'OTHER_AMOUNT'
                when kind = 'SALE' and exists (
                  select from told_sales s
                  where s.transaction_id = c.transaction_id and s.voided_at is not null)
                  then 'VOIDED_SINCE'
                else 'NOT_TOLD' end as reason
            from claimed c full join recap r using (transaction_id, kind)
            where c.amount is distinct from r.amount
            order by 4, 1 limit 200""";

  static final String OVERRIDES =
      """
      select * from (
        select c.transaction_id, c.receipt_number, c.occurred_at, i.name as item,
          i."catalogPrice" as catalog_price, i."unitPrice" as unit_price, i.discount, i.reason
        from billing_claim_items c, jsonb_to_recordset(c.items) as i (name text,
          "catalogPrice" bigint, "unitPrice" bigint, discount bigint, reason text)
        where c.claim_id = $1 and c.kind = 'SALE'
          and (i.discount > 0 or i."catalogPrice" <> i."unitPrice")
        union all
        select c.transaction_id, c.receipt_number, c.occurred_at, null, null, null, c.discount,
          c.discount_reason
        from billing_claim_items c
        where c.claim_id = $1 and c.kind = 'SALE' and c.discount > 0) as override
      order by occurred_at, transaction_id limit 200""";
}
