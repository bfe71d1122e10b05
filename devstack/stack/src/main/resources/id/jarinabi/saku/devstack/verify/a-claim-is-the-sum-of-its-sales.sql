-- Setiap klaim sebesar jumlah barisnya, dan setiap baris sebesar penjualannya.
select c.id as claim, c.claim_number, c.amount, sum(i.amount) as lines,
  count(*) filter (where t.id is null
    or i.amount <> case i.kind when 'VOID' then -t.total else t.total end) as wrong_lines
from penagihan.billing_claims c
  left join penagihan.billing_claim_items i on i.claim_id = c.id
  left join pos.transactions t on t.id = i.transaction_id and t.unit_id = c.unit_id
group by c.id
having sum(i.amount) is distinct from c.amount
  or count(*) filter (where t.id is null
    or i.amount <> case i.kind when 'VOID' then -t.total else t.total end) > 0
