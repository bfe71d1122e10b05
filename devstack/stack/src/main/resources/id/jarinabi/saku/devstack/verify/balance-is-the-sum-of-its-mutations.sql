-- Saldo setiap santri sama dengan jumlah mutasinya dan tidak pernah di bawah nol.
select b.santri_id, b.balance, b.version, coalesce(m.total, 0) as mutations_total, coalesce(m.number, 0) as mutations
from saldo.santri_balances b
  left join (
    select santri_id, sum(amount) as total, count(*) as number from saldo.balance_mutations group by santri_id
  ) m using (santri_id)
where b.balance <> coalesce(m.total, 0) or b.version <> coalesce(m.number, 0) or b.balance < 0
