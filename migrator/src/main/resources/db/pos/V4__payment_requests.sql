-- A cart that waits for its owner's PIN on the owner's own device.
create table payment_requests (
  id uuid primary key,
  unit_id uuid not null references units,
  cashier_id uuid not null,
  owner_santri_id uuid not null,
  user_santri_id uuid not null,
  -- Priced when it was asked for; what the owner saw is what the owner pays.
  items jsonb not null,
  subtotal bigint not null,
  discount bigint not null,
  discount_reason text,
  total bigint not null check (total between 1 and 100000000),
  status text not null default 'AWAITING_PIN'
    check (status in ('AWAITING_PIN', 'COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED')),
  -- The sale it became. While that one is being paid the request still awaits its end: nobody else
  -- can confirm, cancel or expire it.
  transaction_id uuid unique references transactions on delete set null,
  code text,
  created_at timestamptz not null default saku_now(),
  expires_at timestamptz not null default saku_now() + interval '2 minutes',
  check (status not in ('COMPLETED', 'DECLINED') or transaction_id is not null),
  check (status not in ('EXPIRED', 'CANCELLED') or transaction_id is null),
  check ((status = 'DECLINED') = (code is not null))
);

create index payment_requests_of_a_unit on payment_requests (unit_id, created_at desc, id desc);
create index payment_requests_of_a_santri
  on payment_requests (owner_santri_id, created_at desc, id desc);

-- Those whose time may run out.
create index payment_requests_waiting on payment_requests (expires_at)
  where status = 'AWAITING_PIN' and transaction_id is null;
