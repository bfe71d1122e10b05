-- Setiap penjualan dan pembatalannya tercatat di log aktivitas.
select t.id as sale, t.receipt_number, t.status, wanted.action
from pos.transactions t
  cross join (values ('sale.completed'), ('sale.voided')) as wanted (action)
where (t.status = 'VOIDED' or t.status = 'COMPLETED' and wanted.action = 'sale.completed')
  and greatest(t.recorded_at, t.voided_at) < clock_timestamp() - current_setting('saku.patience')::interval
  and not exists (
    select from identity.audit_logs a
    where a.object_id = t.id and a.action = wanted.action)
