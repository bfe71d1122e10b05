-- What was decided about each purchase, once and for ever.

create table debit_outcomes (
  purchase_id uuid primary key,
  santri_id uuid not null references santri_balances,
  -- FENCED is a tombstone: pos asked, nothing was known, and a late debit finds it.
  outcome text not null check (outcome in ('DEBITED', 'DECLINED', 'FENCED')),
  unit_id uuid,
  amount bigint,
  code text,
  balance bigint,
  limit_set bigint,
  spent bigint,
  remaining bigint,
  mutation_id uuid unique references balance_mutations,
  balance_after bigint,
  daily_remaining bigint,
  weekly_remaining bigint,
  unit_remaining bigint,
  occurred_at timestamptz not null,
  constraint says_enough check (
    case outcome
      when 'DEBITED' then unit_id is not null and amount > 0 and mutation_id is not null and balance_after is not null
      when 'DECLINED' then unit_id is not null and amount > 0 and code is not null and mutation_id is null
      else code is null and mutation_id is null
    end)
);

revoke update, delete on debit_outcomes from saku_${service};

-- A moment as events write it.
create function event_time(p_moment timestamptz) returns text language sql stable
  return to_char(p_moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- Books it. The figures say what is left of each limit afterwards; null where there is none.
create function debit_booked(
  p_purchase uuid, p_santri uuid, p_unit uuid, p_amount bigint, p_facts spending, p_day date, p_at timestamptz)
returns debit_outcomes
language plpgsql volatile as $$
declare
  mutation constant balance_mutations :=
    book(p_santri, 'PURCHASE', p_purchase, p_unit, -p_amount, p_day, null, p_at);
  decided debit_outcomes;
begin
  insert into debit_outcomes (purchase_id, santri_id, outcome, unit_id, amount, mutation_id,
    balance_after, daily_remaining, weekly_remaining, unit_remaining, occurred_at)
  values (p_purchase, p_santri, 'DEBITED', p_unit, p_amount, mutation.id, mutation.balance_after,
    p_facts.daily_limit - p_facts.daily_spent - p_amount,
    p_facts.weekly_limit - p_facts.weekly_spent - p_amount,
    p_facts.unit_limit - p_facts.unit_spent - p_amount, p_at)
  returning * into decided;
  insert into outbox (topic, key, type, occurred_at, body)
  values ('saldo', p_santri, 'saku.saldo.debited.v1', p_at, jsonb_strip_nulls(jsonb_build_object(
    'santriId', p_santri, 'mutationId', mutation.id, 'kind', mutation.kind, 'reference', p_purchase,
    'unitId', p_unit, 'amount', p_amount, 'balanceBefore', mutation.balance_before,
    'balanceAfter', mutation.balance_after, 'version', mutation.version,
    'dailyRemaining', decided.daily_remaining, 'weeklyRemaining', decided.weekly_remaining,
    'unitRemaining', decided.unit_remaining, 'occurredAt', event_time(p_at))));
  return decided;
end $$;

-- Notes why not; the figures belong to the limit that refused.
create function debit_declined(
  p_purchase uuid, p_santri uuid, p_unit uuid, p_amount bigint, p_facts spending, p_code text,
  p_balance bigint, p_at timestamptz)
returns debit_outcomes
language plpgsql volatile as $$
declare
  limit_set constant bigint := case p_code
    when 'unit_daily_limit_exceeded' then p_facts.unit_limit
    when 'daily_budget_exceeded' then p_facts.daily_limit
    when 'weekly_budget_exceeded' then p_facts.weekly_limit end;
  spent constant bigint := case p_code
    when 'unit_daily_limit_exceeded' then p_facts.unit_spent
    when 'daily_budget_exceeded' then p_facts.daily_spent
    when 'weekly_budget_exceeded' then p_facts.weekly_spent end;
  decided debit_outcomes;
begin
  insert into debit_outcomes (purchase_id, santri_id, outcome, unit_id, amount, code, balance,
    limit_set, spent, remaining, occurred_at)
  values (p_purchase, p_santri, 'DECLINED', p_unit, p_amount, p_code,
    case p_code when 'insufficient_balance' then p_balance end,
    limit_set, spent, case when limit_set is not null then greatest(0, limit_set - spent) end, p_at)
  returning * into decided;
  insert into outbox (topic, key, type, occurred_at, body)
  values ('saldo', p_santri, 'saku.saldo.debit-declined.v1', p_at, jsonb_strip_nulls(jsonb_build_object(
    'santriId', p_santri, 'reference', p_purchase, 'unitId', p_unit, 'amount', p_amount, 'code', p_code,
    'limit', decided.limit_set, 'spent', decided.spent, 'remaining', decided.remaining,
    'occurredAt', event_time(p_at))));
  return decided;
end $$;

-- The debit, in one round trip. The lock comes first, the purchase id next, then everything that
-- decides; also the clock is read behind the lock, so that a sale that waited over midnight counts
-- for the day in which it is booked.
create function debit_purchase(
  p_purchase uuid, p_santri uuid, p_unit uuid, p_amount bigint, p_products uuid[], p_zone text, p_week_start int)
returns debit_outcomes
language plpgsql volatile as $$
declare
  account santri_balances;
  decided debit_outcomes;
  facts spending;
  moment timestamptz;
  today date;
  product_blocked boolean;
  code text;
begin
  account := lock_account(p_santri);
  select * into decided from debit_outcomes where purchase_id = p_purchase;
  if found then
    return decided;
  end if;
  moment := saku_now();
  today := (moment at time zone p_zone)::date;
  facts := spending_of(p_santri, p_unit, today, p_week_start);
  product_blocked := exists (
    select from santri_spending_rules
    where santri_id = p_santri and kind = 'PRODUCT' and object_id = any (p_products) and blocked);
  code := refusal_of(facts, product_blocked, p_amount, account.balance);
  if code is null then
    return debit_booked(p_purchase, p_santri, p_unit, p_amount, facts, today, moment);
  end if;
  return debit_declined(p_purchase, p_santri, p_unit, p_amount, facts, code, account.balance, moment);
end $$;

-- What became of a purchase; when nothing did, nothing ever will.
create function settle_debit(p_purchase uuid, p_santri uuid) returns debit_outcomes
language plpgsql volatile as $$
declare
  decided debit_outcomes;
begin
  perform lock_account(p_santri);
  insert into debit_outcomes (purchase_id, santri_id, outcome, occurred_at)
  values (p_purchase, p_santri, 'FENCED', saku_now()) on conflict do nothing;
  select * into strict decided from debit_outcomes where purchase_id = p_purchase;
  return decided;
end $$;
