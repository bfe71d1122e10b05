-- Setiap isi saldo yang sudah dibayar dikreditkan tepat sekali, sebesar jumlahnya.
select t.id as topup, t.santri_id, t.method, t.status, t.amount, count(m.id) as credits, sum(m.amount) as credited
from topup.topup_requests t
  left join saldo.balance_mutations m
    on m.reference = t.id and m.kind = t.method || '_TOPUP' and m.santri_id = t.santri_id
where t.paid_at < clock_timestamp() - current_setting('saku.patience')::interval
group by t.id
having count(m.id) <> 1 or sum(m.amount) <> t.amount
