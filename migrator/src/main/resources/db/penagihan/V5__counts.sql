-- What finance has counted, to hold the books against. A mistake is counted again; the last one of a
-- day stands.

create table cash_counts (
  id uuid primary key default uuidv7(),
  day date not null,
  amount bigint not null check (amount between 0 and 10000000000000),
  note text,
  by_user uuid not null,
  at timestamptz not null default saku_now()
);

create table bank_figures (
  id uuid primary key default uuidv7(),
  day date not null,
  amount bigint not null check (amount between 0 and 10000000000000),
  note text,
  by_user uuid not null,
  at timestamptz not null default saku_now()
);

create index cash_counts_newest on cash_counts (at desc, id desc);
create index bank_figures_newest on bank_figures (at desc, id desc);

revoke update, delete on cash_counts, bank_figures from saku_${service};
