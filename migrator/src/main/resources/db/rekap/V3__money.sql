-- The money, as saldo, topup, briva and penagihan have told, and the books.

-- The books: what moved on which line, per day of the pondok, each event on its own day. From their
-- sums come both sides of Neraca Amanah. One row per line and day; each topic writes its own lines,
-- so consumers of different topics never meet here.
create table book_days (
  line text not null check (line in (
    -- saldo, signed as the santri's balances move
    'CASH_TOPUP', 'BRIVA_TOPUP', 'TOPUP_REVERSAL', 'PURCHASE', 'PURCHASE_VOID',
    -- pos
    'SOLD', 'VOIDED',
    -- topup: cash that came over the desk, and went back over it
    'CASH_PAID', 'CASH_RETURNED',
    -- briva: money at the bank for a santri; for nobody known yet; the latter decided
    'BANK_PAID', 'UNALLOCATED', 'RESOLVED',
    -- penagihan: cash that went to a unit
    'SETTLED')),
  day date not null,
  amount bigint not null,
  entries bigint not null,
  primary key (day, line)
);

create function book(on_line text, on_day date, rupiah bigint) returns void language sql as $$
  insert into book_days as booked (line, day, amount, entries) values (on_line, on_day, rupiah, 1)
  on conflict (day, line) do update
  set amount = booked.amount + excluded.amount, entries = booked.entries + 1
$$;

create function take_sale(told jsonb, on_day date) returns void language plpgsql as $$
declare
  sale sales;
begin
  insert into sales as known (id, unit_id, owner_santri_id, user_santri_id, receipt_number, total,
    occurred_at, day, cashier_id, subtotal, discount, discount_reason, items)
  values ((told->>'purchaseId')::uuid, (told->>'unitId')::uuid, (told->>'ownerSantriId')::uuid,
    (told->>'userSantriId')::uuid, told->>'receiptNumber', (told->>'total')::bigint,
    (told->>'occurredAt')::timestamptz, on_day, (told->>'cashierId')::uuid,
    (told->>'subtotal')::bigint, (told->>'discount')::bigint, told->>'discountReason',
    told->'items')
  on conflict (id) do update
  set occurred_at = excluded.occurred_at, day = excluded.day, cashier_id = excluded.cashier_id,
    subtotal = excluded.subtotal, discount = excluded.discount,
    discount_reason = excluded.discount_reason, items = excluded.items
  returning known.* into sale;
  perform count_sold(sale);
  if sale.voided_at is not null then
    perform count_voided(sale);
  end if;
  perform book('SOLD', on_day, sale.total);
end $$;

-- `sold_day` is the day of the sale, `on_day` that of the void.
create function take_void(told jsonb, sold_day date, on_day date) returns void language plpgsql as $$
declare
  sale sales;
begin
  insert into sales as known (id, unit_id, owner_santri_id, user_santri_id, receipt_number, total,
    occurred_at, day, voided_at, voided_by, void_reason)
  values ((told->>'purchaseId')::uuid, (told->>'unitId')::uuid, (told->>'ownerSantriId')::uuid,
    (told->>'userSantriId')::uuid, told->>'receiptNumber', (told->>'total')::bigint,
    (told->>'soldAt')::timestamptz, sold_day, (told->>'occurredAt')::timestamptz,
    (told->>'voidedBy')::uuid, told->>'reason')
  on conflict (id) do update
  set voided_at = excluded.voided_at, voided_by = excluded.voided_by,
    void_reason = excluded.void_reason
  returning known.* into sale;
  if sale.items is not null then
    perform count_voided(sale);
  end if;
  perform book('VOIDED', on_day, sale.total);
end $$;

-- A santri's money, movement by movement: the statement. `amount` is signed.
create table movements (
  santri_id uuid not null,
  version bigint not null,
  id uuid not null,
  kind text not null,
  amount bigint not null,
  balance_before bigint not null,
  balance_after bigint not null,
  reference uuid not null,
  occurred_at timestamptz not null,
  primary key (santri_id, version)
);
create index movements_newest on movements (santri_id, occurred_at desc, version desc);

-- The opening balance of a statement is the sum of the days before: as many rows as the santri has
-- had days, however much was bought on them.
create table santri_days (
  santri_id uuid not null,
  day date not null,
  amount bigint not null,
  primary key (santri_id, day)
);

create function take_movement(told jsonb, as_kind text, sign integer, on_day date) returns void
language plpgsql as $$
declare
  signed bigint := sign * (told->>'amount')::bigint;
  santri uuid := (told->>'santriId')::uuid;
begin
  insert into movements (santri_id, version, id, kind, amount, balance_before, balance_after,
    reference, occurred_at)
  values (santri, (told->>'version')::bigint, (told->>'mutationId')::uuid, as_kind, signed,
    (told->>'balanceBefore')::bigint, (told->>'balanceAfter')::bigint, (told->>'reference')::uuid,
    (told->>'occurredAt')::timestamptz);
  insert into santri_days as counted (santri_id, day, amount) values (santri, on_day, signed)
  on conflict (santri_id, day) do update set amount = counted.amount + excluded.amount;
  perform book(as_kind, on_day, signed);
end $$;

-- Money that came in, and cash that was given back. As with sales: a reversal counts for the day of
-- its top-up, and may come first.
create table topups (
  id uuid primary key,
  santri_id uuid not null,
  method text not null,
  amount bigint not null,
  paid_at timestamptz,
  day date,
  reversed_at timestamptz,
  check ((paid_at is null) = (day is null)),
  check (paid_at is not null or reversed_at is not null)
);
create index topups_newest on topups (paid_at desc, id desc) where paid_at is not null;

create table method_days (
  method text not null,
  day date not null,
  paid bigint not null default 0,
  paid_amount bigint not null default 0,
  reversed bigint not null default 0,
  reversed_amount bigint not null default 0,
  primary key (method, day)
);

create function count_reversed(topup topups) returns void language sql as $$
  insert into method_days as counted (method, day, reversed, reversed_amount)
  values (topup.method, topup.day, 1, topup.amount)
  on conflict (method, day) do update
  set reversed = counted.reversed + 1,
    reversed_amount = counted.reversed_amount + excluded.reversed_amount
$$;

create function take_topup(told jsonb, on_day date) returns void language plpgsql as $$
declare
  topup topups;
begin
  insert into topups as known (id, santri_id, method, amount, paid_at, day)
  values ((told->>'topupId')::uuid, (told->>'santriId')::uuid, told->>'method',
    (told->>'amount')::bigint, (told->>'occurredAt')::timestamptz, on_day)
  on conflict (id) do update set paid_at = excluded.paid_at, day = excluded.day
  returning known.* into topup;
  insert into method_days as counted (method, day, paid, paid_amount)
  values (topup.method, topup.day, 1, topup.amount)
  on conflict (method, day) do update
  set paid = counted.paid + 1, paid_amount = counted.paid_amount + excluded.paid_amount;
  if topup.reversed_at is not null then
    perform count_reversed(topup);
  end if;
  if topup.method = 'CASH' then
    perform book('CASH_PAID', on_day, topup.amount);
  end if;
end $$;

create function take_reversal(told jsonb, on_day date) returns void language plpgsql as $$
declare
  topup topups;
begin
  insert into topups as known (id, santri_id, method, amount, reversed_at)
  values ((told->>'topupId')::uuid, (told->>'santriId')::uuid, told->>'method',
    (told->>'amount')::bigint, (told->>'occurredAt')::timestamptz)
  on conflict (id) do update set reversed_at = excluded.reversed_at
  returning known.* into topup;
  if topup.day is not null then
    perform count_reversed(topup);
  end if;
  perform book('CASH_RETURNED', on_day, topup.amount);
end $$;

-- What units ask for and get. Each word fills in its own columns, in whatever order they come.
create table claims (
  id uuid primary key,
  number text not null,
  unit_id uuid not null,
  amount bigint not null,
  submitted_at timestamptz,
  submitted_day date,
  settled_at timestamptz,
  settled_day date,
  -- Rejected or cancelled.
  ended_at timestamptz
);
create index claims_submitted on claims (submitted_day);
create index claims_settled on claims (settled_day);
create index claims_open on claims (submitted_at)
  where submitted_at is not null and settled_at is null and ended_at is null;

create function take_claim(told jsonb, word text, on_day date) returns void language plpgsql as $$
declare
  moment timestamptz := (told->>'occurredAt')::timestamptz;
begin
  insert into claims as known (id, number, unit_id, amount, submitted_at, submitted_day, settled_at,
    settled_day, ended_at)
  values ((told->>'claimId')::uuid, told->>'claimNumber', (told->>'unitId')::uuid,
    (told->>'amount')::bigint,
    case when word = 'SUBMITTED' then moment end, case when word = 'SUBMITTED' then on_day end,
    case when word = 'SETTLED' then moment end, case when word = 'SETTLED' then on_day end,
    case when word = 'ENDED' then moment end)
  on conflict (id) do update
  set submitted_at = coalesce(excluded.submitted_at, known.submitted_at),
    submitted_day = coalesce(excluded.submitted_day, known.submitted_day),
    settled_at = coalesce(excluded.settled_at, known.settled_at),
    settled_day = coalesce(excluded.settled_day, known.settled_day),
    ended_at = coalesce(excluded.ended_at, known.ended_at);
  if word = 'SETTLED' then
    perform book('SETTLED', on_day, (told->>'amount')::bigint);
  end if;
end $$;

-- What finance has counted in the cash box and read on the bank's statement; a day's last figure
-- stands.
create table figures (
  kind text not null check (kind in ('CASH', 'BANK')),
  day date not null,
  amount bigint not null,
  told_at timestamptz not null,
  told_by uuid not null,
  primary key (kind, day)
);
