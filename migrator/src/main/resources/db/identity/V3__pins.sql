-- Wrong PINs of one person on one device (the session that asked).
create table pin_failures (
  user_id uuid not null references users,
  session_id uuid not null,
  failures int not null,
  locked_until timestamptz,
  primary key (user_id, session_id)
);

-- Wrong PINs of one person on one day of the pondok, over all devices.
create table pin_days (
  user_id uuid not null references users,
  day date not null,
  failures int not null,
  primary key (user_id, day)
);

-- Checks that are running. One counts like a failure until it is settled; one whose process
-- crashed counts no longer after ten seconds.
create table pin_slots (
  id uuid primary key,
  user_id uuid not null references users,
  session_id uuid not null,
  reserved_at timestamptz not null default clock_timestamp()
);

create index pin_slots_of_user on pin_slots (user_id);
