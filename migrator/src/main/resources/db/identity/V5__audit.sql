create extension if not exists pg_trgm with schema public;

-- Who did what, told by every service. The service may add and read, never change or remove.
create table audit_logs (
  id uuid primary key,
  occurred_at timestamptz not null,
  actor_id uuid,
  actor_role text,
  action text not null,
  object_type text not null,
  object_id uuid not null,
  santri_id uuid,
  unit_id uuid,
  before jsonb not null,
  after jsonb not null,
  address text,
  session_id uuid,
  request_id text,
  -- What a search looks through: the words of the entry, and every id that it mentions anywhere.
  -- Kept apart because ids in an index of words cost seven times the space.
  words text not null,
  ids uuid[] not null
);

create index audit_logs_newest on audit_logs (occurred_at desc, id desc);
create index audit_logs_of_actor on audit_logs (actor_id, occurred_at desc, id desc);
create index audit_logs_of_action on audit_logs (action, occurred_at desc, id desc);
create index audit_logs_words on audit_logs using gin (words public.gin_trgm_ops);
create index audit_logs_ids on audit_logs using gin (ids);

-- Links each entry to the one before it by HMAC. Written behind the append by one chainer, so
-- that no request ever waits for the chain.
create table audit_chain (
  position bigint primary key,
  audit_id uuid not null unique references audit_logs,
  mac bytea not null
);

-- How far the chain goes, so that a tail cut off is missed. Whoever holds this row links.
create table audit_chain_head (
  only_one boolean primary key default true check (only_one),
  position bigint not null,
  audit_id uuid,
  mac bytea not null
);

insert into audit_chain_head (position, mac) values (0, '');

-- Entries that the chainer has not linked yet; one leaves when it is linked.
create table audit_unchained (
  position bigint generated always as identity primary key,
  audit_id uuid not null unique references audit_logs
);

revoke update, delete, truncate on audit_logs, audit_chain from saku_${service};
revoke insert, delete, truncate on audit_chain_head from saku_${service};
