-- What every service's schema begins with.

grant usage on schema ${service} to saku_${service};
alter default privileges in schema ${service} grant select, insert, update, delete on tables to saku_${service};
alter default privileges in schema ${service} grant usage on sequences to saku_${service};

-- The pondok's clock: what happened when is always told by the database, never by a service. A test
-- of midnight and the demo's sixty days of history replace this function.
create function saku_now() returns timestamptz language sql volatile
  return clock_timestamp();

-- What this service tells. Written in the transaction of the thing itself, published by the relay,
-- kept as history: read models can be rebuilt from it after the topics are wiped.
create table outbox (
  position bigint generated always as identity,
  written_at timestamptz not null default clock_timestamp(),
  id uuid not null default uuidv7(),
  topic text not null,
  key uuid not null,
  type text not null,
  occurred_at timestamptz not null default saku_now(),
  body jsonb not null,
  published_at timestamptz,
  primary key (position, written_at)
) partition by range (written_at);

create index outbox_unpublished on outbox (position) where published_at is null;

-- A row for a month nobody prepared is kept all the same.
create table outbox_other_months partition of outbox default;

-- Runs as the owner, because the service may not define tables. Called at start and daily.
create function prepare_outbox_months() returns void
language plpgsql security definer set search_path = ${service}, pg_temp as $$
declare
  first_day date;
begin
  perform pg_advisory_xact_lock(hashtext('${service}.prepare_outbox_months'));
  for ahead in 0..2 loop
    first_day := date_trunc('month', clock_timestamp() at time zone 'UTC')::date + make_interval(months => ahead);
    if to_regclass('${service}.outbox_' || to_char(first_day, 'YYYYMM')) is null
       and not exists (select from outbox_other_months
                       where written_at >= first_day::timestamp at time zone 'UTC'
                         and written_at < (first_day + interval '1 month') at time zone 'UTC') then
      execute format('create table outbox_%s partition of outbox for values from (%L) to (%L)',
        to_char(first_day, 'YYYYMM'),
        first_day::timestamp at time zone 'UTC',
        (first_day + interval '1 month') at time zone 'UTC');
      execute format('revoke all on outbox_%s from saku_${service}', to_char(first_day, 'YYYYMM'));
    end if;
  end loop;
end $$;

select prepare_outbox_months();

-- What was told cannot be changed or taken back; only that it was published may be noted.
revoke all on outbox, outbox_other_months from saku_${service};
grant select, insert, update (published_at) on outbox to saku_${service};

-- What this service has already taken in: written in the transaction of the effect, so that an event
-- delivered twice has one effect.
create table inbox (
  consumer text not null,
  event_id uuid not null,
  taken_at timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);

-- The answer given to an idempotency key, so that the same call again gets it again.
create table idempotency (
  caller_id uuid not null,
  key uuid not null,
  fingerprint bytea not null,
  status smallint not null,
  body jsonb not null,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (caller_id, key)
);

-- Whose tokens are worthless although they have not expired yet: logged out everywhere, a password
-- reset, an account changed or closed.
create table revoked_tokens (
  user_id uuid primary key,
  not_before timestamptz not null
);
create index revoked_tokens_recent on revoked_tokens (not_before);
