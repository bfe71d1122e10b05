-- Claims: a unit asks for the money of its sales, two people say yes, the cash is handed over.
-- What must never happen is forbidden here, past every check of the service.

create sequence claim_numbers maxvalue 999999 cycle;
create sequence settlement_numbers maxvalue 999999 cycle;

-- A wish to claim, written down before pos is asked, so that nothing stays reserved for nobody: the
-- same key or the sweeper finishes it under the same claim id.
create table claim_attempts (
  claim_id uuid primary key,
  caller_id uuid not null,
  key uuid not null,
  fingerprint bytea not null,
  unit_id uuid not null,
  from_day date not null,
  to_day date not null,
  note text,
  asked_by jsonb not null,
  -- What it was answered; null while nobody knows.
  status smallint,
  body jsonb,
  made_at timestamptz not null default clock_timestamp(),
  -- Real time: until then whoever began it is still at work.
  try_after timestamptz not null default clock_timestamp() + interval '12 seconds',
  unique (caller_id, key),
  check ((status is null) = (body is null))
);
create index claim_attempts_open on claim_attempts (try_after) where status is null;

create table billing_claims (
  id uuid primary key,
  claim_number text not null unique,
  unit_id uuid not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  status text not null default 'SUBMITTED' check (
    status in ('SUBMITTED', 'PARTIALLY_AUTHORIZED', 'SETTLED', 'REJECTED', 'CANCELLED')),
  -- The sum of its frozen lines, written with them in one statement.
  amount bigint not null check (amount > 0),
  transaction_count integer not null check (transaction_count > 0),
  recap jsonb not null,
  note text,
  submitted_by uuid not null,
  submitted_at timestamptz not null default saku_now(),

  -- The two who said yes, each as a row of their own below.
  finance_id uuid,
  bendahara_id uuid,
  settlement_number text unique,
  settled_at timestamptz,

  -- Who ended it otherwise, and why.
  ended_by uuid,
  end_reason text,
  ended_at timestamptz,
  -- pos has heard that its sales are free again. Real time: the release is repeated until then.
  freed_at timestamptz,
  free_after timestamptz not null default clock_timestamp(),

  -- The unit holds the cash.
  received_by uuid,
  received_at timestamptz,
  overdue_told_at timestamptz,

  -- A claim that came to nothing lets its lines go, by the foreign key of the lines.
  live boolean not null generated always as (status not in ('REJECTED', 'CANCELLED')) stored,
  finance_role text not null generated always as ('admin-keuangan') stored,
  bendahara_role text not null generated always as ('bendahara') stored,
  approval text not null generated always as ('APPROVE') stored,

  unique (id, live),
  unique (id, submitted_by),
  constraint settled_by_both check (
    (status = 'SETTLED') = (settled_at is not null)
    and (status <> 'SETTLED' or (finance_id is not null and bendahara_id is not null
      and settlement_number is not null))),
  constraint two_different_people check (finance_id <> bendahara_id),
  constraint never_the_claimant check (submitted_by <> finance_id and submitted_by <> bendahara_id),
  constraint an_end_has_a_reason check (
    live or (ended_by is not null and end_reason is not null and ended_at is not null)),
  constraint received_after_settlement check (
    (received_at is null) = (received_by is null) and (received_at is null or status = 'SETTLED'))
);

create index billing_claims_newest on billing_claims (submitted_at desc, id desc);
create index billing_claims_of_a_unit on billing_claims (unit_id, submitted_at desc, id desc);
create index billing_claims_open on billing_claims (submitted_at)
  where status in ('SUBMITTED', 'PARTIALLY_AUTHORIZED') and overdue_told_at is null;
create index billing_claims_to_free on billing_claims (free_after) where not live and freed_at is null;

-- The frozen lines. A sale is paid by at most one live claim, and its void taken back by at most one.
create table billing_claim_items (
  claim_id uuid not null,
  live boolean not null default true,
  transaction_id uuid not null,
  kind text not null check (kind in ('SALE', 'VOID')),
  receipt_number text not null,
  occurred_at timestamptz not null,
  subtotal bigint not null,
  discount bigint not null,
  discount_reason text,
  amount bigint not null check (amount <> 0 and (kind = 'SALE') = (amount > 0)),
  items jsonb not null,
  primary key (claim_id, transaction_id, kind),
  foreign key (claim_id, live) references billing_claims (id, live) on update cascade
);

create unique index in_one_live_claim on billing_claim_items (transaction_id, kind) where live;

-- Who said yes or no. One of each role, two different people, never the claimant.
create table billing_authorizations (
  claim_id uuid not null,
  submitted_by uuid not null,
  user_id uuid not null,
  role text not null check (role in ('admin-keuangan', 'bendahara')),
  decision text not null check (decision in ('APPROVE', 'REJECT')),
  note text,
  at timestamptz not null default saku_now(),
  primary key (claim_id, role),
  constraint one_person_one_word unique (claim_id, user_id),
  constraint not_the_claimant check (user_id <> submitted_by),
  unique (claim_id, user_id, role, decision),
  foreign key (claim_id, submitted_by) references billing_claims (id, submitted_by)
);

-- Settled means: both rows are there, and both say yes.
alter table billing_claims
  add foreign key (id, finance_id, finance_role, approval)
    references billing_authorizations (claim_id, user_id, role, decision),
  add foreign key (id, bendahara_id, bendahara_role, approval)
    references billing_authorizations (claim_id, user_id, role, decision);

-- What was claimed and who decided stays as it is.
revoke delete on billing_claims from saku_${service};
revoke update, delete on billing_claim_items, billing_authorizations from saku_${service};
