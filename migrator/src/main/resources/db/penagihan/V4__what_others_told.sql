-- What pos and identity have told: who works here, names for the receipt, and every sale, to hold the
-- claims against.

-- Of those who work for the pondok only; the latest word counts.
create table staff (
  user_id uuid primary key,
  role text not null,
  name text not null,
  told_at timestamptz not null
);

create table unit_names (
  unit_id uuid primary key,
  version bigint not null,
  code text not null,
  name text not null
);

-- A sale and its void may arrive in either order; whichever comes first makes the row.
create table told_sales (
  transaction_id uuid primary key,
  unit_id uuid not null,
  -- Of the sale itself, whoever told it.
  occurred_at timestamptz not null,
  receipt_number text not null,
  total bigint not null,
  -- Null until the sale itself was told.
  discount bigint,
  items jsonb,
  voided_at timestamptz
);
create index told_sales_of_a_unit on told_sales (unit_id, occurred_at);
