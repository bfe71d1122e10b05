-- One sale: recorded before anybody is asked for money, decided once.
-- PENDING -> COMPLETED | DECLINED, COMPLETED -> VOIDED; a PENDING row may vanish only while it is
-- sure that nothing was charged.
create table transactions (
  id uuid primary key,
  receipt_number text not null unique,
  unit_id uuid not null references units,
  cashier_id uuid not null,
  owner_santri_id uuid not null,
  user_santri_id uuid not null,
  status text not null default 'PENDING'
    check (status in ('PENDING', 'COMPLETED', 'DECLINED', 'VOIDED')),
  subtotal bigint not null,
  discount bigint not null check (discount >= 0),
  discount_reason text check (discount = 0 or discount_reason is not null),
  total bigint not null check (total between 1 and 100000000),
  -- Why it was declined, and the figures that belong to the code.
  code text,
  figures jsonb,
  balance_after bigint check (balance_after >= 0),
  daily_remaining bigint,
  weekly_remaining bigint,
  -- Business time; of a completed sale the moment of its debit, so that both books agree on the day.
  occurred_at timestamptz not null default saku_now(),
  -- Who asked, from where: the audit entry is written later, perhaps after a crash.
  asked_by jsonb not null,
  -- Real time, whatever day the pondok's clock shows: tells a running request from a lost one.
  recorded_at timestamptz not null default clock_timestamp(),
  settle_after timestamptz not null default clock_timestamp() + interval '8 seconds',
  -- The claim that holds it; from then on the cashier may not void it.
  claim_id uuid,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  check (total = subtotal - discount),
  check ((status = 'DECLINED') = (code is not null)),
  check (status not in ('COMPLETED', 'VOIDED') or balance_after is not null),
  check ((status = 'VOIDED') = (voided_at is not null)),
  check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);

create table transaction_items (
  transaction_id uuid not null references transactions on delete cascade,
  line smallint not null,
  product_id uuid,
  name text not null,
  category text,
  quantity bigint not null check (quantity between 1 and 999),
  -- Null for a line that is in no catalogue.
  catalog_price bigint,
  unit_price bigint not null check (unit_price between 1 and 100000000),
  discount bigint not null check (discount >= 0),
  reason text check (
    reason is not null or (discount = 0 and (catalog_price is null or catalog_price = unit_price))),
  total bigint not null check (total >= 0 and total = quantity * unit_price - discount),
  primary key (transaction_id, line)
);

-- A cashier's own name for one attempt to sell; the primary key makes it one sale. Without a
-- transaction it is fenced: nothing was charged under it and nothing ever will be.
create table sale_keys (
  caller_id uuid not null,
  key uuid not null,
  fingerprint bytea,
  transaction_id uuid unique references transactions on delete cascade,
  made_at timestamptz not null default clock_timestamp(),
  primary key (caller_id, key),
  check ((fingerprint is null) = (transaction_id is null))
);

-- Receipts of all units draw from one sequence: no row to wait for, gaps do not matter.
create sequence receipt_numbers maxvalue 999999 cycle;

-- A unit's day, a santri's history, everybody's for finance: newest first.
create index transactions_of_a_unit on transactions (unit_id, occurred_at desc, id desc);
create index transactions_of_a_santri on transactions (owner_santri_id, occurred_at desc, id desc);
create index transactions_newest on transactions (occurred_at desc, id desc);

-- The few that are not decided yet, for the sweeper.
create index transactions_pending on transactions (settle_after) where status = 'PENDING';
