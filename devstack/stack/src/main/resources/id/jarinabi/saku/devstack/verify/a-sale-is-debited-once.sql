-- Setiap penjualan yang selesai didebit tepat sekali, sebesar totalnya, dari pemilik saldo.
select t.id as sale, t.receipt_number, t.total, count(m.id) as debits, sum(-m.amount) as debited
from pos.transactions t
  left join saldo.balance_mutations m
    on m.reference = t.id and m.kind = 'PURCHASE' and m.santri_id = t.owner_santri_id and m.unit_id = t.unit_id
where t.status in ('COMPLETED', 'VOIDED')
group by t.id
having count(m.id) <> 1 or sum(-m.amount) <> t.total
