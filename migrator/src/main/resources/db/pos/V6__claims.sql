-- What penagihan has reserved. A sale has two places in claims: `claim_id` the one that pays it,
-- `void_claim_id` the one that takes it back after it was voided. Both are emptied again when their
-- claim comes to nothing, in any order, so that what a unit gets for a sale is always nothing or its
-- total.

create table claim_reservations (
  claim_id uuid primary key,
  unit_id uuid not null references units,
  made_at timestamptz not null default clock_timestamp(),
  -- Set once, for ever: a reservation that arrives after its release finds it and takes nothing.
  released_at timestamptz
);

revoke delete on claim_reservations from saku_${service};

alter table transactions
  add column void_claim_id uuid,
  add constraint only_a_void_is_taken_back check (void_claim_id is null or status = 'VOIDED'),
  add constraint not_both_in_one_claim check (claim_id <> void_claim_id);

-- What waits to be claimed, and what a claim holds.
create index transactions_unclaimed on transactions (unit_id, occurred_at)
  where claim_id is null and status in ('COMPLETED', 'VOIDED');
create index transactions_void_after_claim on transactions (unit_id)
  where status = 'VOIDED' and claim_id is not null and void_claim_id is null;
create index transactions_of_a_claim on transactions (claim_id) where claim_id is not null;
create index transactions_of_a_void_claim on transactions (void_claim_id)
  where void_claim_id is not null;
