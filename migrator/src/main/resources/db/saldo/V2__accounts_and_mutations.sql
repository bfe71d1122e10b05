-- The money of the santri. The mutations are the truth; the balance is their sum, kept beside them so
-- that a debit reads and locks a single row.

create table santri_balances (
  santri_id uuid primary key,
  balance bigint not null default 0 check (balance >= 0),
  -- How many mutations there are: the next one carries this plus one.
  version bigint not null default 0 check (version >= 0),
  opened_at timestamptz not null default saku_now()
) with (fillfactor = 70);

create index santri_balances_newest on santri_balances (opened_at desc, santri_id desc);

create table balance_mutations (
  id uuid primary key default uuidv7(),
  santri_id uuid not null references santri_balances,
  version bigint not null check (version > 0),
  kind text not null,
  -- What caused it: the purchase's or the top-up's id.
  reference uuid not null,
  unit_id uuid,
  amount bigint not null,
  balance_before bigint not null check (balance_before >= 0),
  balance_after bigint not null check (balance_after >= 0),
  -- The pondok's day whose jatah this takes or gives back; a void gives back that of the sale.
  spending_day date,
  reverses uuid unique references balance_mutations,
  occurred_at timestamptz not null,
  constraint adds_up check (balance_after = balance_before + amount),
  constraint says_which_way check (
    case kind
      when 'CASH_TOPUP' then amount > 0 and spending_day is null and reverses is null
      when 'BRIVA_TOPUP' then amount > 0 and spending_day is null and reverses is null
      when 'TOPUP_REVERSAL' then amount < 0 and spending_day is null and reverses is not null
      when 'PURCHASE' then amount < 0 and spending_day is not null and unit_id is not null and reverses is null
      when 'PURCHASE_VOID' then amount > 0 and spending_day is not null and unit_id is not null and reverses is not null
      else false
    end),
  constraint one_after_the_other unique (santri_id, version),
  -- What makes every cause count once: an index, not an `if`.
  constraint once_per_cause unique (reference, kind)
);

-- One top-up is one credit, whatever way the money is said to have come.
create unique index credited_once on balance_mutations (reference)
  where kind in ('CASH_TOPUP', 'BRIVA_TOPUP');

-- What was spent in a day or a week is the sum of these few rows, never a counter that could drift.
create index spent_per_day on balance_mutations (santri_id, spending_day) include (unit_id, amount)
  where spending_day is not null;

-- Nothing in the money log is ever edited or deleted, and no account is taken away.
revoke update, delete on balance_mutations from saku_${service};
revoke update, delete on santri_balances from saku_${service};
grant update (balance, version) on santri_balances to saku_${service};

-- Opens the account when it is not there, and locks it. What must be right about a santri's money is
-- read after this lock, in a statement of its own: each statement of a volatile function sees what
-- was committed before that statement began, so also what the previous holder of the lock did.
create function lock_account(p_santri uuid) returns santri_balances
language plpgsql volatile as $$
declare
  account santri_balances;
begin
  select * into account from santri_balances where santri_id = p_santri for update;
  if not found then
    insert into santri_balances (santri_id) values (p_santri) on conflict do nothing;
    select * into account from santri_balances where santri_id = p_santri for update;
  end if;
  return account;
end $$;

-- The only way money moves. The caller holds the lock.
create function book(
  p_santri uuid, p_kind text, p_reference uuid, p_unit uuid, p_amount bigint,
  p_spending_day date, p_reverses uuid, p_at timestamptz)
returns balance_mutations
language plpgsql volatile as $$
declare
  account santri_balances;
  booked balance_mutations;
begin
  update santri_balances set balance = balance + p_amount, version = version + 1
  where santri_id = p_santri returning * into strict account;
  insert into balance_mutations (santri_id, version, kind, reference, unit_id, amount,
    balance_before, balance_after, spending_day, reverses, occurred_at)
  values (p_santri, account.version, p_kind, p_reference, p_unit, p_amount,
    account.balance - p_amount, account.balance, p_spending_day, p_reverses, p_at)
  returning * into booked;
  return booked;
end $$;
