create table santri (
  id uuid primary key,
  -- Grows with every change: a reader of the events keeps the highest.
  version bigint not null default 1,
  nis text not null,
  name text not null,
  gender text not null check (gender in ('PUTRA', 'PUTRI')),
  dormitory text,
  room text,
  status text not null check (status in ('ACTIVE', 'INACTIVE', 'LEFT')),
  created_at timestamptz not null default saku_now()
);

create unique index santri_nis on santri (lower(nis));
create index santri_newest on santri (created_at desc, id desc);

create table users (
  id uuid primary key,
  username text not null unique check (username = lower(username)),
  name text not null,
  role text not null
    check (role in ('wali', 'santri', 'admin-unit', 'admin-keuangan', 'bendahara', 'pengurus')),
  unit_id uuid,
  santri_id uuid unique references santri,
  phone text,
  active boolean not null default true,
  must_change_password boolean not null,
  password_hash text not null,
  pin_hash text,
  -- Set when a day's wrong PINs were too many; only a new PIN lifts it.
  pin_frozen_at timestamptz,
  created_at timestamptz not null default saku_now(),
  constraint only_an_admin_unit_has_a_unit check ((role = 'admin-unit') = (unit_id is not null)),
  constraint only_a_santri_is_one check ((role = 'santri') = (santri_id is not null))
);

create index users_newest on users (created_at desc, id desc);

-- A link that was taken back stays as a tombstone, so that its events keep their order.
create table wali_santri (
  santri_id uuid not null references santri,
  wali_id uuid not null references users,
  changed_at timestamptz not null,
  linked boolean not null,
  primary key (santri_id, wali_id)
);

create index wali_santri_of_wali on wali_santri (wali_id) where linked;

-- One login on one device; the family of its refresh tokens. Sessions live by the real clock,
-- not by saku_now(): a demo's past days must not keep a token alive.
create table sessions (
  id uuid primary key,
  user_id uuid not null references users,
  address text not null,
  started_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in
    ('logout', 'refresh_reused', 'password_changed', 'password_reset', 'account_changed'))
);

create index sessions_of_user on sessions (user_id, address);

-- Only hashes of tokens stand here. A successor is HMAC(predecessor, seed): whoever holds the
-- predecessor within its grace gets the same successor again, and nobody else can compute it.
create table refresh_tokens (
  hash bytea primary key,
  session_id uuid not null references sessions on delete cascade,
  replaced_at timestamptz,
  successor_seed bytea,
  check ((replaced_at is null) = (successor_seed is null))
);

create index refresh_tokens_of_session on refresh_tokens (session_id);

-- Attempts to log in, counted before the password is looked at and taken back when it was right.
-- Address '*' counts over all addresses.
create table login_attempts (
  username text not null,
  address text not null,
  failures int not null,
  since timestamptz not null,
  primary key (username, address)
);
