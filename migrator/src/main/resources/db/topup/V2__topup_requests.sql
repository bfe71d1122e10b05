-- Money on its way in: cash at the desk of admin keuangan, or a transfer to a virtual account.

create table topup_requests (
  id uuid primary key default uuidv7(),
  santri_id uuid not null,
  method text not null check (method in ('CASH', 'BRIVA')),
  amount bigint not null check (amount between 1 and 100000000),
  status text not null check (status in (
    'AWAITING_PAYMENT', 'PAID', 'COMPLETED', 'EXPIRED', 'CANCELLED', 'REVERSAL_REQUESTED', 'REVERSED')),
  created_at timestamptz not null default saku_now(),
  created_by uuid not null,

  -- Cash: who brought it.
  payer_name text,
  note text,

  -- BRIVA: where to pay it.
  va_number text,
  fee bigint,
  expires_at timestamptz,

  -- The pondok has the money; saldo has booked it.
  paid_at timestamptz,
  completed_at timestamptz,
  balance_after bigint,

  -- A mistake is taken back by two people.
  reversal_reason text,
  reversal_requested_by uuid,
  reversal_requested_at timestamptz,
  -- Who said yes last; whether it was done says the status alone.
  reversal_approved_by uuid,
  -- Set while an approval asks saldo for the money.
  reversal_approving_at timestamptz,
  reversed_at timestamptz,

  constraint cash_names_its_payer check (method <> 'CASH' or payer_name is not null),
  constraint paid_when_it_says_so check (
    status in ('AWAITING_PAYMENT', 'EXPIRED', 'CANCELLED') or paid_at is not null),
  constraint completed_when_it_says_so check (status <> 'COMPLETED' or completed_at is not null),
  constraint a_reversal_has_a_reason check (
    status not in ('REVERSAL_REQUESTED', 'REVERSED')
    or (reversal_reason is not null and reversal_requested_by is not null and reversal_requested_at is not null)),
  constraint a_reversal_is_approved check (
    status <> 'REVERSED' or (reversal_approved_by is not null and reversed_at is not null)),
  constraint by_two_different_people check (reversal_approved_by <> reversal_requested_by)
);

create index topup_requests_newest on topup_requests (created_at desc, id desc);
create index topup_requests_of_santri on topup_requests (santri_id, created_at desc, id desc);

-- A top-up is never taken off the list.
revoke delete on topup_requests from saku_${service};

-- Which wali stands for which santri, as identity has told; the latest word counts.
create table wali_links (
  wali_id uuid not null,
  santri_id uuid not null,
  -- False is a tombstone: an older word that arrives later finds it.
  linked boolean not null,
  occurred_at timestamptz not null,
  primary key (wali_id, santri_id)
);
