-- Money of nobody we know becomes a santri's by two people: one has asked for it and waits for
-- another, who then resolves it.
alter table bank_payments
  add column credit_santri_id uuid,
  add column credit_requested_by uuid,
  add column credit_requested_at timestamptz,
  add column credit_note text,
  add constraint asked_for_with_everything check (
    num_nulls(credit_santri_id, credit_requested_by, credit_requested_at, credit_note) in (0, 4)),
  add constraint nobody_credits_alone check (
    credit_requested_by is null or status <> 'CREDITED'
    or (resolved_by <> credit_requested_by and santri_id = credit_santri_id));
