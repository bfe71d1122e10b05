-- Setiap pembatalan setoran disetujui dua orang yang berbeda dan ditarik tepat sekali.
select t.id as topup, t.status, t.amount, t.reversal_requested_by, t.reversal_approved_by, m.id as mutation, m.amount as taken_back
from topup.topup_requests t
  full join (select * from saldo.balance_mutations where kind = 'TOPUP_REVERSAL') m on m.reference = t.id
where (m.id is not null and t.id is null)
  or (m.id is not null and t.status <> 'REVERSED'
    and m.occurred_at < clock_timestamp() - current_setting('saku.patience')::interval)
  or (t.status = 'REVERSED' and (m.id is null or m.amount <> -t.amount
    or t.reversal_approved_by is null or t.reversal_approved_by = t.reversal_requested_by))
