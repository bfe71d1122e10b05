-- Total setiap penjualan sama dengan jumlah barisnya dikurangi diskon.
select t.id as sale, t.subtotal, t.discount, t.total, sum(i.total) as lines
from pos.transactions t
  left join pos.transaction_items i on i.transaction_id = t.id
group by t.id
having t.subtotal <> coalesce(sum(i.total), 0) or t.total <> t.subtotal - t.discount
