-- What the bank was asked to collect, and what it says was paid.

-- One bill at the bank. A santri's number is always the same, so that one number has many bills, one
-- after the other; at most one of them lives.
create table virtual_accounts (
  id uuid primary key default uuidv7(),
  provider text not null,
  va_number text not null check (va_number ~ '^[0-9]{6,18}$'),
  santri_id uuid not null,
  topup_id uuid not null unique,
  -- The bank's name for this bill.
  trx_id text not null unique,
  amount bigint not null check (amount between 1 and 100000000),
  expires_at timestamptz not null,
  -- PENDING: asked for, and nobody knows yet. OPEN: can be paid. PAID. CLOSING: nobody shall pay it any
  -- more, the bank is still to be told. CLOSED: gone at the bank. FAILED: was never there.
  status text not null check (status in ('PENDING', 'OPEN', 'PAID', 'CLOSING', 'CLOSED', 'FAILED')),
  created_at timestamptz not null default saku_now(),
  paid_at timestamptz,
  closed_at timestamptz,
  -- When the bank is asked about it next, and how often it has been in vain.
  next_check_at timestamptz not null default saku_now(),
  checks integer not null default 0,
  constraint paid_when_it_says_so check (status <> 'PAID' or paid_at is not null)
);

create unique index one_living_bill_per_number on virtual_accounts (provider, va_number)
  where status in ('PENDING', 'OPEN', 'CLOSING');
create index virtual_accounts_to_check on virtual_accounts (next_check_at)
  where status in ('PENDING', 'OPEN', 'CLOSING');
create index virtual_accounts_of_number on virtual_accounts (provider, va_number, created_at desc);

-- Everything that the bank has told us under its signature, before anything was made of it.
create table bank_messages (
  id uuid primary key default uuidv7(),
  provider text not null,
  -- The bank's number of the message, unique on the Jakarta day of its timestamp.
  external_id text not null,
  day date not null,
  body bytea not null,
  body_sha256 bytea not null,
  received_at timestamptz not null default saku_now(),
  -- How often the very same came.
  times integer not null default 1,
  -- RECEIVED: still to be processed. BOOKED, REPEATED: a payment known before. UNALLOCATED: money of
  -- nobody we know. QUARANTINED: contradicts what was said before. UNREADABLE.
  outcome text not null check (outcome in (
    'RECEIVED', 'BOOKED', 'REPEATED', 'UNALLOCATED', 'QUARANTINED', 'UNREADABLE')),
  reason text
);

create unique index one_message_per_external_id on bank_messages (provider, day, external_id)
  where reason is distinct from 'external_id_reused';
create unique index one_contradiction_per_content
  on bank_messages (provider, day, external_id, body_sha256) where reason = 'external_id_reused';
create index bank_messages_unprocessed on bank_messages (received_at) where outcome = 'RECEIVED';
create index bank_messages_quarantined on bank_messages (received_at desc, id desc)
  where outcome in ('QUARANTINED', 'UNREADABLE');

-- Money at the bank.
create table bank_payments (
  id uuid primary key default uuidv7(),
  provider text not null,
  -- The bank's name for it; null while only the status of a bill has told us.
  bank_payment_id text,
  va_number text not null,
  amount bigint not null check (amount > 0),
  -- The bank's word for when.
  paid_at timestamptz not null,
  recorded_at timestamptz not null default saku_now(),
  source text not null check (source in ('NOTIFICATION', 'STATUS', 'REPORT')),
  status text not null check (status in ('CREDITED', 'UNALLOCATED', 'RETURNED')),
  santri_id uuid,
  -- The bill that it paid; a second payment of one bill pays none.
  bill_id uuid unique references virtual_accounts (id),
  -- The bank's report has it too.
  reported_at timestamptz,
  resolved_by uuid,
  resolved_at timestamptz,
  note text,
  constraint credited_to_somebody check (status <> 'CREDITED' or santri_id is not null),
  constraint returned_by_somebody check (status <> 'RETURNED' or resolved_by is not null)
);

create unique index one_payment_per_bank_id on bank_payments (provider, bank_payment_id);
create unique index one_payment_per_moment on bank_payments (provider, va_number, paid_at, amount);
create index bank_payments_newest on bank_payments (recorded_at desc, id desc);
create index bank_payments_by_day on bank_payments (provider, paid_at);
create index bank_payments_of_number on bank_payments (provider, va_number, paid_at);

-- What does not agree between the bank's report of a day and our book.
create table reconciliation_differences (
  id uuid primary key default uuidv7(),
  provider text not null,
  day date not null,
  -- REPORTED_ONLY: the bank reports money that we know nothing of. MISSING_AT_BANK: we have booked what the
  -- bank does not report. AMOUNT: both, with other amounts.
  kind text not null check (kind in ('REPORTED_ONLY', 'MISSING_AT_BANK', 'AMOUNT')),
  va_number text not null,
  bank_payment_id text not null,
  bank_amount bigint,
  our_amount bigint,
  paid_at timestamptz not null,
  payment_id uuid references bank_payments (id),
  found_at timestamptz not null default saku_now(),
  -- OPEN; VANISHED: a later report agrees; CREDITED or DISMISSED: finance has decided.
  status text not null default 'OPEN' check (status in ('OPEN', 'VANISHED', 'CREDITED', 'DISMISSED')),
  resolved_by uuid,
  resolved_at timestamptz,
  note text,
  unique (provider, kind, bank_payment_id, va_number)
);

create index reconciliation_differences_by_day on reconciliation_differences (day, id);

-- When a day was last compared with the bank's report.
create table reconciled_days (
  provider text not null,
  day date not null,
  compared_at timestamptz not null,
  bank_payments integer not null,
  bank_total bigint not null,
  primary key (provider, day)
);

-- The number of our next message on a day at the bank.
create table external_id_counters (
  provider text not null,
  day date not null,
  last_used bigint not null,
  primary key (provider, day)
);

-- Money and what was said of it are never taken off the list.
revoke delete on virtual_accounts, bank_messages, bank_payments, reconciliation_differences
  from saku_${service};
