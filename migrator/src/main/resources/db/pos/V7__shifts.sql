-- A cashier's turn at a unit ("Buka/Tutup Kasir"). It gathers sales for a recap and stops none: who
-- has opened no shift sells all the same, and those sales stand in no shift.

create table shifts (
  id uuid primary key default uuidv7(),
  unit_id uuid not null references units,
  cashier_id uuid not null,
  -- The pondok's day it was opened on. It takes sales of this day alone, whether closed or not.
  day date not null,
  opened_at timestamptz not null default saku_now(),
  closed_at timestamptz,
  closed_by uuid,
  -- BY_NEXT_OPENING where nobody had closed it until the cashier opened the next one.
  ending text check (ending in ('BY_HAND', 'BY_NEXT_OPENING')),
  -- The sums at that moment: what was printed then, whatever is voided or settled later.
  closing jsonb,
  unique (id, unit_id, cashier_id),
  check ((closed_at is null) = (closed_by is null)),
  check ((closed_at is null) = (ending is null)),
  check ((closed_at is null) = (closing is null))
);

revoke delete on shifts from saku_${service};

-- One at a time for a cashier at a unit, on however many devices.
create unique index shift_open on shifts (unit_id, cashier_id) where closed_at is null;

-- The lists, newest first.
create index shifts_of_a_unit on shifts (unit_id, opened_at desc, id desc);
create index shifts_newest on shifts (opened_at desc, id desc);

-- Set by the insert of the sale, never changed: a sale stands in one shift, of its own cashier and
-- unit, or in none.
alter table transactions
  add column shift_id uuid,
  add constraint a_sale_stands_in_a_shift_of_its_own_cashier
    foreign key (shift_id, unit_id, cashier_id) references shifts (id, unit_id, cashier_id);

create index transactions_of_a_shift on transactions (shift_id) where shift_id is not null;

-- Who stood at the till, as identity has told. Accounts have no version: the latest word counts,
-- and of two of one moment the later id.
create table cashier_names (
  user_id uuid primary key,
  name text not null,
  told_at timestamptz not null,
  told_by uuid not null
);
