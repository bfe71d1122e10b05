-- Setiap belanja dua hari terakhir sudah dikabarkan kepada santrinya.
select t.id as transaction_id, a.user_id, t.occurred_at
from pos.transactions t
cross join lateral (
  select distinct on (w.user_id) w.user_id, w.active
  from notifikasi.account_words w
  where w.santri_id = t.owner_santri_id and w.told_at <= t.occurred_at
  order by w.user_id, w.told_at desc, w.told_by desc
) a
where t.status in ('COMPLETED', 'VOIDED') and a.active
  and t.occurred_at > clock_timestamp() - interval '2 days'
  and t.occurred_at < clock_timestamp() - current_setting('saku.patience')::interval
  and not exists (
    select from notifikasi.notices n
    join notifikasi.notifications m on m.event_id = n.event_id
    where n.type = 'PURCHASE' and n.object_id = t.id and m.user_id = a.user_id)
