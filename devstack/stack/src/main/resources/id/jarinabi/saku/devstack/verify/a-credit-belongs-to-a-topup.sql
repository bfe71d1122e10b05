-- Tidak ada saldo yang bertambah tanpa setoran tunai atau pembayaran bank yang tercatat.
select m.id as mutation, m.santri_id, m.kind, m.amount, m.reference as topup, t.status
from saldo.balance_mutations m
  left join topup.topup_requests t on t.id = m.reference and t.santri_id = m.santri_id
where m.kind in ('CASH_TOPUP', 'BRIVA_TOPUP')
  and (t.paid_at is null or m.kind <> t.method || '_TOPUP' or m.amount <> t.amount)
