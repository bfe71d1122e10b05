-- Objections of finance to single lines of a claim, with everything that was said about them.

create table line_disputes (
  id uuid primary key default uuidv7(),
  claim_id uuid not null references billing_claims,
  transaction_id uuid not null,
  kind text not null,
  opened_at timestamptz not null default saku_now(),
  -- Null while it is open. UPHELD: the claim is not paid like this; DISMISSED: the line stands.
  outcome text check (outcome in ('UPHELD', 'DISMISSED')),
  foreign key (claim_id, transaction_id, kind) references billing_claim_items
);

-- One objection to a line at a time; one that was dismissed may come again.
create unique index one_objection_at_a_time on line_disputes (claim_id, transaction_id, kind)
  where outcome is distinct from 'DISMISSED';

create table line_dispute_entries (
  id uuid primary key default uuidv7(),
  dispute_id uuid not null references line_disputes,
  action text not null check (action in ('OPENED', 'COMMENTED', 'UPHELD', 'DISMISSED')),
  by_user uuid not null,
  by_role text not null,
  words text not null,
  at timestamptz not null default saku_now()
);
create index line_dispute_entries_of on line_dispute_entries (dispute_id, at, id);

revoke delete on line_disputes from saku_${service};
revoke update, delete on line_dispute_entries from saku_${service};
