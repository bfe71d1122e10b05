-- A card holds a random token; only its hash is known here.
create table cards (
  id uuid primary key,
  santri_id uuid not null references santri,
  token_hash bytea not null unique,
  issued_at timestamptz not null default saku_now(),
  blocked_at timestamptz
);

create unique index one_card_in_use on cards (santri_id) where blocked_at is null;

create table kiosks (
  id uuid primary key,
  name text not null,
  token_hash bytea not null unique,
  registered_at timestamptz not null default saku_now(),
  removed_at timestamptz
);

create index kiosks_newest on kiosks (registered_at desc, id desc);

-- Always a JPEG of our own making, without metadata, at most 640 pixels wide and high. The picture
-- lies in the folder of photos under a random name, which changes with every new photo.
create table photos (
  santri_id uuid primary key references santri,
  file text not null unique check (file ~ '^[0-9a-f-]{36}[.]jpg$'),
  digest text not null,
  taken_at timestamptz not null default saku_now()
);
