-- What identity has told: names to show beside a sale, and who may look at whose.

-- The highest version wins, in whatever order they arrive.
create table santri_names (
  santri_id uuid primary key,
  version bigint not null,
  nis text not null,
  name text not null
);

-- The newest word wins; a link that was undone stays as a row, so that an older "linked" that
-- arrives late does not bring it back.
create table wali_links (
  wali_id uuid not null,
  santri_id uuid not null,
  linked boolean not null,
  occurred_at timestamptz not null,
  primary key (wali_id, santri_id)
);
