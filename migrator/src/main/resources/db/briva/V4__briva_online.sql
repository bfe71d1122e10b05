-- BRIVA Online: the bank asks us for the bill and tells us of the money at once; what we refuse it gives
-- back to whoever paid.

-- What a payer is shown, while there is something to pay.
alter table virtual_accounts
  add column payer text,
  add constraint a_name_is_kept_while_needed check (
    payer is null or status in ('PENDING', 'OPEN', 'CLOSING'));

-- Questions stand in the same ledger as what was told, each kind with external ids of its own.
-- ANSWERED: a question. REFUSED: a payment that the bank shall give back.
alter table bank_messages
  add column kind text not null default 'NOTIFICATION'
    check (kind in ('NOTIFICATION', 'INQUIRY', 'PAYMENT')),
  drop constraint bank_messages_outcome_check,
  add constraint bank_messages_outcome_check check (outcome in (
    'RECEIVED', 'BOOKED', 'REPEATED', 'UNALLOCATED', 'QUARANTINED', 'UNREADABLE', 'ANSWERED', 'REFUSED'));
alter table bank_messages alter column kind drop default;

drop index one_message_per_external_id, one_contradiction_per_content;
create unique index one_message_per_external_id on bank_messages (provider, kind, day, external_id)
  where reason is distinct from 'external_id_reused';
create unique index one_contradiction_per_content
  on bank_messages (provider, kind, day, external_id, body_sha256) where reason = 'external_id_reused';

-- The bank's number of the transaction, beside the name of the payment.
alter table bank_payments
  add column trx_id text,
  drop constraint bank_payments_source_check,
  add constraint bank_payments_source_check check (
    source in ('NOTIFICATION', 'ONLINE', 'STATUS', 'REPORT'));
create unique index one_payment_per_transaction on bank_payments (provider, trx_id);

-- What was refused stays refused: the bank has given that money back, whatever becomes of the bill.
create table refused_payments (
  provider text not null,
  bank_payment_id text not null,
  va_number text not null,
  amount bigint not null,
  reason text not null check (reason in ('NO_BILL', 'OTHER_AMOUNT', 'PAID', 'EXPIRED', 'MESSAGE_REUSED')),
  refused_at timestamptz not null default saku_now(),
  primary key (provider, bank_payment_id, va_number, amount)
);

revoke update, delete on refused_payments from saku_${service};
