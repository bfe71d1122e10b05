-- The digital way in.

-- The santri's own number at the bank, for good: ten digits, so that other banks can pay it too.
create table customer_numbers (
  santri_id uuid primary key,
  number bigint generated always as identity unique check (number between 1 and 9999999999)
);

-- Money that came past every request has nobody who asked for it.
alter table topup_requests alter column created_by drop not null;

-- briva's payment; a payment is one top-up.
alter table topup_requests add column payment_id uuid unique;

alter table topup_requests add column cancelled_at timestamptz;

alter table topup_requests
  add constraint somebody_asked check (created_by is not null or payment_id is not null);

create unique index one_open_request_per_santri on topup_requests (santri_id)
  where status = 'AWAITING_PAYMENT';
create index topup_requests_expiring on topup_requests (expires_at) where status = 'AWAITING_PAYMENT';
