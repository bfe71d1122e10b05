-- Setiap debit belanja mempunyai penjualan yang selesai; yang belum pasti segera diputuskan.
select m.id as mutation, m.santri_id, m.amount, m.reference as sale, t.status
from saldo.balance_mutations m
  left join pos.transactions t on t.id = m.reference
where m.kind = 'PURCHASE'
  and (t.id is null
    or t.status = 'DECLINED'
    or t.status = 'PENDING' and t.recorded_at < clock_timestamp() - current_setting('saku.patience')::interval)
