-- Setiap mutasi menyambung mutasi sebelumnya tanpa celah.
select id, santri_id, version, balance_before, amount, balance_after
from (
  select m.*,
    lag(version, 1, 0::bigint) over by_version as version_before,
    lag(balance_after, 1, 0::bigint) over by_version as ended_at
  from saldo.balance_mutations m
  window by_version as (partition by santri_id order by version)
) m
where version <> version_before + 1 or balance_before <> ended_at or balance_after <> balance_before + amount
