-- Tidak ada kabar yang tertahan: semua kotak keluar sudah terkirim.
select service, count(*) as waiting, min(written_at) as since
from (
  select 'identity' as service, written_at from identity.outbox where published_at is null
  union all select 'saldo', written_at from saldo.outbox where published_at is null
  union all select 'pos', written_at from pos.outbox where published_at is null
  union all select 'topup', written_at from topup.outbox where published_at is null
  union all select 'briva', written_at from briva.outbox where published_at is null
  union all select 'penagihan', written_at from penagihan.outbox where published_at is null
) o
where written_at < clock_timestamp() - current_setting('saku.patience')::interval
group by service
