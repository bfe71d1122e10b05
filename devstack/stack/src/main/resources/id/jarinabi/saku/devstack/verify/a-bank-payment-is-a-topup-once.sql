-- Setiap uang dari bank menjadi tepat satu isi saldo milik santri yang sama.
select p.id as payment, p.va_number, p.amount, p.status, t.id as topup, t.amount as topup_amount, t.status as topup_status
from briva.bank_payments p
  full join (select * from topup.topup_requests where payment_id is not null) t on t.payment_id = p.id
where p.id is null
  or (p.status = 'CREDITED' and t.id is null
    and coalesce(p.resolved_at, p.recorded_at) < clock_timestamp() - current_setting('saku.patience')::interval)
  or (p.status <> 'CREDITED' and t.id is not null)
  or (t.amount <> p.amount or t.santri_id <> p.santri_id or t.paid_at is null)
