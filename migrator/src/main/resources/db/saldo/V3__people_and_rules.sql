-- What identity has told about the people whose money this is. Kept commutative: the highest version
-- of a santri, the latest word on a link.

create table santri_profiles (
  santri_id uuid primary key,
  version bigint not null,
  nis text not null,
  name text not null,
  status text not null
);

create table wali_links (
  wali_id uuid not null,
  santri_id uuid not null,
  -- False is a tombstone: an older word that arrives later finds it.
  linked boolean not null,
  occurred_at timestamptz not null,
  primary key (wali_id, santri_id)
);

-- What the wali allows. A missing figure is no limit.

create table santri_budgeting (
  santri_id uuid primary key references santri_balances,
  daily bigint check (daily > 0),
  weekly bigint check (weekly > 0),
  changed_by uuid not null,
  changed_at timestamptz not null
);

create table santri_spending_rules (
  santri_id uuid not null references santri_balances,
  kind text not null check (kind in ('UNIT', 'PRODUCT')),
  -- The unit or the product.
  object_id uuid not null,
  blocked boolean not null,
  daily_limit bigint check (daily_limit > 0),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (santri_id, kind, object_id),
  constraint limits_are_for_units check (kind = 'UNIT' or daily_limit is null)
);

-- What decides about one santri at one unit on one day. A limit that is not set is null.
create type spending as (
  active boolean,
  unit_blocked boolean,
  unit_limit bigint,
  unit_spent bigint,
  daily_limit bigint,
  daily_spent bigint,
  weekly_limit bigint,
  weekly_spent bigint
);

-- The first day of the week that holds p_day; p_week_start is 1 for Monday to 7 for Sunday.
create function week_of(p_day date, p_week_start int) returns date language sql immutable
  return p_day - (extract(isodow from p_day)::int - p_week_start + 7) % 7;

-- A santri whom identity has not told yet counts as active: there is no money to spend yet either.
-- Stable: it sees what its caller's statement sees, which a debit begins behind the lock.
create function spending_of(p_santri uuid, p_unit uuid, p_day date, p_week_start int) returns spending
language plpgsql stable as $$
declare
  week_start constant date := week_of(p_day, p_week_start);
  found_now spending;
begin
  select coalesce(profile.status = 'ACTIVE', true), coalesce(rule.blocked, false),
    rule.daily_limit, spent.at_unit, budget.daily, spent.today, budget.weekly, spent.this_week
  into found_now
  from (
    select
      coalesce(-sum(amount) filter (where spending_day = p_day and unit_id = p_unit), 0)::bigint as at_unit,
      coalesce(-sum(amount) filter (where spending_day = p_day), 0)::bigint as today,
      coalesce(-sum(amount), 0)::bigint as this_week
    from balance_mutations
    where santri_id = p_santri and spending_day >= week_start and spending_day < week_start + 7) as spent
  left join santri_profiles as profile on profile.santri_id = p_santri
  left join santri_budgeting as budget on budget.santri_id = p_santri
  left join santri_spending_rules as rule
    on rule.santri_id = p_santri and rule.kind = 'UNIT' and rule.object_id = p_unit;
  return found_now;
end $$;

-- The first reason against it, in the order of the public contract; null when there is none.
create function refusal_of(p_facts spending, p_product_blocked boolean, p_amount bigint, p_balance bigint)
returns text language sql immutable
  return case
    when not (p_facts).active then 'santri_inactive'
    when (p_facts).unit_blocked then 'unit_blocked'
    when p_product_blocked then 'product_blocked'
    when (p_facts).unit_spent + p_amount > (p_facts).unit_limit then 'unit_daily_limit_exceeded'
    when (p_facts).daily_spent + p_amount > (p_facts).daily_limit then 'daily_budget_exceeded'
    when (p_facts).weekly_spent + p_amount > (p_facts).weekly_limit then 'weekly_budget_exceeded'
    when p_amount > p_balance then 'insufficient_balance'
  end;
