-- Setiap penjualan yang ditandai masuk klaim ada di klaim itu dan hanya di situ, dan sebaliknya.
with marked as (
  select claim_id, id as sale, 'SALE' as kind from pos.transactions where claim_id is not null
  union all
  select void_claim_id, id, 'VOID' from pos.transactions where void_claim_id is not null),
frozen as (
  select claim_id, transaction_id as sale, kind from penagihan.billing_claim_items where live)
select claim_id as claim, sale, kind, marked.claim_id is not null as marked,
  frozen.claim_id is not null as frozen
from marked
  full join frozen using (claim_id, sale, kind)
where (marked.claim_id is null or frozen.claim_id is null)
  -- A claim on its way in, or one that ended and whose end pos has not heard yet.
  and not exists (
    select from penagihan.claim_attempts a
    where a.claim_id = coalesce(marked.claim_id, frozen.claim_id) and a.status is null
      and a.made_at > clock_timestamp() - current_setting('saku.patience')::interval)
  and not exists (
    select from penagihan.billing_claims c
    where c.id = marked.claim_id and not c.live and c.freed_at is null
      and c.ended_at > clock_timestamp() - current_setting('saku.patience')::interval)
