-- What is sold, and where. `version` grows with every change: whoever keeps a copy keeps the highest.

create table units (
  id uuid primary key,
  version bigint not null,
  code text not null,
  name text not null,
  audience text not null check (audience in ('PUTRA', 'PUTRI', 'UMUM')),
  active boolean not null,
  created_at timestamptz not null default saku_now(),
  constraint unit_code_is_unique unique (code)
);

create table products (
  id uuid primary key,
  version bigint not null,
  unit_id uuid not null references units,
  name text not null,
  category text,
  price bigint not null check (price between 1 and 100000000),
  active boolean not null,
  created_at timestamptz not null default saku_now()
);

-- The lists, newest first.
create index units_newest on units (created_at desc, id desc);
create index products_of_a_unit on products (unit_id, created_at desc, id desc);
