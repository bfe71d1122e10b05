-- What was sold, as pos has told: one row per sale for lists and statements, and counters per unit,
-- item, cashier and day, so that a recap costs the same with ten thousand and with ten million sales.
--
-- Laws of this schema:
-- * An effect is counted in the transaction that notes its event in `inbox`: once.
-- * Events come in any order. A void that comes before its sale leaves a row without items; whoever
--   comes second counts for both.
-- * A correction counts for the day of what it corrects: a void for the day of its sale. Then a unit's
--   day, the sum of its sales and its claim agree. The books (V3) alone go by each event's own day.
-- * Locks are taken in one order: sale, unit, items by name, cashier, book. Two consumers that meet
--   wait for each other, never in a circle.

create table sales (
  id uuid primary key,
  unit_id uuid not null,
  owner_santri_id uuid not null,
  user_santri_id uuid not null,
  receipt_number text not null,
  total bigint not null,
  occurred_at timestamptz not null,
  -- The pondok's day.
  day date not null,
  -- Null until the sale itself was told.
  cashier_id uuid,
  subtotal bigint,
  discount bigint,
  discount_reason text,
  items jsonb,
  -- Null unless it was taken back.
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  check ((items is null) = (cashier_id is null)),
  check (items is not null or voided_at is not null)
);

-- Newest first, of everybody, of a unit, of a santri; what is not told yet is not listed.
create index sales_newest on sales (occurred_at desc, id desc) where items is not null;
create index sales_of_a_unit on sales (unit_id, occurred_at desc, id desc) where items is not null;
create index sales_of_a_santri on sales (owner_santri_id, occurred_at desc, id desc) where items is not null;

-- `gross`, `discounts` and `overrides` count every sale, `voids` what was taken back of them:
-- net = gross - discounts - voids. `whole_discounts` are those on whole sales that still stand:
-- the items' nets less these are the net.
create table unit_days (
  unit_id uuid not null,
  day date not null,
  sold bigint not null default 0,
  gross bigint not null default 0,
  discounts bigint not null default 0,
  whole_discounts bigint not null default 0,
  overrides bigint not null default 0,
  -- What the changed prices took off (or, negative, put on) the catalogue's.
  override_amount bigint not null default 0,
  voided bigint not null default 0,
  voids bigint not null default 0,
  primary key (unit_id, day)
);
create index unit_days_of_all on unit_days (day);

-- What still stands, by the name it was sold under.
create table item_days (
  unit_id uuid not null,
  day date not null,
  name text not null,
  quantity bigint not null,
  net bigint not null,
  primary key (unit_id, day, name)
);
create index item_days_of_all on item_days (day);

create table cashier_days (
  unit_id uuid not null,
  day date not null,
  cashier_id uuid not null,
  sold bigint not null default 0,
  total bigint not null default 0,
  discounts bigint not null default 0,
  overrides bigint not null default 0,
  voided bigint not null default 0,
  voids bigint not null default 0,
  primary key (unit_id, day, cashier_id)
);

create function count_items(sale sales, sign integer) returns void language sql as $$
  insert into item_days as counted (unit_id, day, name, quantity, net)
  select sale.unit_id, sale.day, item.name, sign * sum(item.quantity), sign * sum(item.total)
  from jsonb_to_recordset(sale.items) as item (name text, quantity bigint, total bigint)
  group by item.name order by item.name
  on conflict (unit_id, day, name) do update
  set quantity = counted.quantity + excluded.quantity, net = counted.net + excluded.net
$$;

create function count_sold(sale sales) returns void language plpgsql as $$
declare
  lines record;
begin
  select sum(item.quantity * item."unitPrice") as gross,
    sum(item.discount) + sale.discount as discounts,
    count(*) filter (where item."unitPrice" <> item."catalogPrice") as overrides,
    coalesce(sum((item."catalogPrice" - item."unitPrice") * item.quantity), 0) as override_amount
  into lines
  from jsonb_to_recordset(sale.items)
    as item (quantity bigint, "unitPrice" bigint, "catalogPrice" bigint, discount bigint);
  insert into unit_days as counted
    (unit_id, day, sold, gross, discounts, whole_discounts, overrides, override_amount)
  values (sale.unit_id, sale.day, 1, lines.gross, lines.discounts, sale.discount, lines.overrides,
    lines.override_amount)
  on conflict (unit_id, day) do update
  set sold = counted.sold + 1, gross = counted.gross + excluded.gross,
    discounts = counted.discounts + excluded.discounts,
    whole_discounts = counted.whole_discounts + excluded.whole_discounts,
    overrides = counted.overrides + excluded.overrides,
    override_amount = counted.override_amount + excluded.override_amount;
  perform count_items(sale, 1);
  insert into cashier_days as counted (unit_id, day, cashier_id, sold, total, discounts, overrides)
  values (sale.unit_id, sale.day, sale.cashier_id, 1, sale.total, lines.discounts, lines.overrides)
  on conflict (unit_id, day, cashier_id) do update
  set sold = counted.sold + 1, total = counted.total + excluded.total,
    discounts = counted.discounts + excluded.discounts,
    overrides = counted.overrides + excluded.overrides;
end $$;

create function count_voided(sale sales) returns void language plpgsql as $$
begin
  insert into unit_days as counted (unit_id, day, whole_discounts, voided, voids)
  values (sale.unit_id, sale.day, -sale.discount, 1, sale.total)
  on conflict (unit_id, day) do update
  set whole_discounts = counted.whole_discounts + excluded.whole_discounts,
    voided = counted.voided + 1, voids = counted.voids + excluded.voids;
  perform count_items(sale, -1);
  insert into cashier_days as counted (unit_id, day, cashier_id, voided, voids)
  values (sale.unit_id, sale.day, sale.cashier_id, 1, sale.total)
  on conflict (unit_id, day, cashier_id) do update
  set voided = counted.voided + 1, voids = counted.voids + excluded.voids;
end $$;

-- Names to show, from identity and pos alone.

create table units (
  unit_id uuid primary key,
  version bigint not null,
  code text not null,
  name text not null
);

create table santri_names (
  santri_id uuid primary key,
  version bigint not null,
  nis text not null,
  name text not null
);

-- Accounts have no version: the latest word counts, and of two of one moment the later id.
create table user_names (
  user_id uuid primary key,
  name text not null,
  told_at timestamptz not null,
  told_by uuid not null
);

create table wali_links (
  wali_id uuid not null,
  santri_id uuid not null,
  linked boolean not null,
  occurred_at timestamptz not null,
  primary key (wali_id, santri_id)
);
