-- Setiap penjualan yang dibatalkan dikembalikan tepat sekali, dan hanya yang dibatalkan.
select t.id as sale, t.status, t.total, t.voided_at, m.id as refund, m.amount as refunded
from pos.transactions t
  full join (select * from saldo.balance_mutations where kind = 'PURCHASE_VOID') m on m.reference = t.id
where (m.id is not null and t.status is distinct from 'VOIDED')
  or (t.status = 'VOIDED' and m.id is null
    and t.voided_at < clock_timestamp() - current_setting('saku.patience')::interval)
  or (t.status = 'VOIDED' and (m.amount <> t.total or m.santri_id <> t.owner_santri_id))
