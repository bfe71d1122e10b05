-- Who is told what, as the other services' events say.
--
-- Laws of this schema:
-- * One notice per event that anybody is told of, one notification per (person, event).
-- * A person hears a notice if what identity has told of them says so for the notice's own moment:
--   `hears` is a function of words and notice alone. A word that comes late settles the notices since
--   its moment, so that the order in which topics are read changes nothing.
-- * Words and notices never pass each other unseen: whoever learns a word holds `people` alone, whoever
--   tells a notice shares it. It is taken before any row.
-- * A person's notifications are numbered under the lock of their head, so that the order of numbers is
--   the order of commits: who has read up to a number has missed nothing before it.
-- * No names stand here but in the tables of names; a notification gets its words when it is read.

-- What identity has said of an account, every word of it. Of two of one moment the later id counts.
create table account_words (
  user_id uuid not null,
  told_at timestamptz not null,
  told_by uuid not null,
  role text not null,
  unit_id uuid,
  santri_id uuid,
  active boolean not null,
  primary key (user_id, told_at, told_by)
);
create index account_words_of_a_santri on account_words (santri_id) where santri_id is not null;
create index account_words_of_staff on account_words (role) where role not in ('santri', 'wali');

-- The same of a wali and a santri. Of two words of one moment the one that takes the right away counts.
create table wali_words (
  santri_id uuid not null,
  wali_id uuid not null,
  told_at timestamptz not null,
  linked boolean not null,
  primary key (santri_id, wali_id, told_at, linked)
);
create index wali_words_of_a_wali on wali_words (wali_id);

create table user_names (
  user_id uuid primary key,
  name text not null,
  told_at timestamptz not null,
  told_by uuid not null
);

create table santri_names (
  santri_id uuid primary key,
  version bigint not null,
  name text not null
);

create table units (
  unit_id uuid primary key,
  version bigint not null,
  name text not null
);

create table notices (
  event_id uuid primary key,
  type text not null,
  -- The event on the wire: its type, and its body without names of people.
  event text not null,
  body jsonb not null,
  object_id uuid not null,
  occurred_at timestamptz not null,
  -- From then on nobody needs to be woken for it.
  stale_at timestamptz,
  -- Of whom it speaks.
  santri_id uuid,
  unit_id uuid,
  -- Who hears it: the santri, their wali, the admins of the unit, everybody of these roles, these people.
  to_santri boolean not null,
  to_wali boolean not null,
  to_unit boolean not null,
  to_roles text[] not null,
  to_users uuid[] not null,
  -- And who does not, in any case.
  not_user uuid
);
create index notices_newest on notices (occurred_at);
create index notices_of_an_object on notices (object_id);

create table inbox_heads (
  user_id uuid primary key,
  last_number bigint not null check (last_number > 0)
);

create table notifications (
  id uuid not null default uuidv7() unique,
  user_id uuid not null,
  event_id uuid not null references notices on delete cascade,
  number bigint not null,
  occurred_at timestamptz not null,
  read_at timestamptz,
  primary key (user_id, event_id),
  unique (user_id, number)
);
create index notifications_newest on notifications (user_id, occurred_at desc, id desc);
create index notifications_unread on notifications (user_id) where read_at is null;
create index notifications_of_a_notice on notifications (event_id);
create index notifications_oldest on notifications (occurred_at);
create index notifications_oldest_read on notifications (occurred_at) where read_at is not null;

create table notification_preferences (
  user_id uuid primary key,
  -- The types that wake no device.
  push_off text[] not null default '{}',
  -- From this hour of the pondok to that one no device is woken.
  quiet_from time,
  quiet_to time,
  low_balance_threshold bigint check (low_balance_threshold between 1 and 100000000),
  check ((quiet_from is null) = (quiet_to is null)),
  check (quiet_from <> quiet_to)
);
create index preferences_with_a_threshold on notification_preferences (user_id)
  where low_balance_threshold is not null;

create table low_balance_told (
  wali_id uuid not null,
  santri_id uuid not null,
  told_at timestamptz not null,
  primary key (wali_id, santri_id)
);

-- A browser that may be woken. Its address is known to one account, the last that named it.
create table push_subscriptions (
  id uuid primary key default uuidv7(),
  user_id uuid not null,
  endpoint text not null unique check (length(endpoint) between 12 and 2000),
  -- The browser's public key (an uncompressed point of P-256) and its secret.
  public_key bytea not null check (length(public_key) = 65),
  secret bytea not null check (length(secret) = 16),
  subscribed_at timestamptz not null default clock_timestamp()
);
create index push_subscriptions_of_a_person on push_subscriptions (user_id, subscribed_at);

-- What is still to be sent. Gone when it was taken, when nobody needs it any more, or when it was tried
-- often enough.
create table pushes (
  id uuid primary key default uuidv7(),
  subscription_id uuid not null references push_subscriptions on delete cascade,
  notification_id uuid not null references notifications (id) on delete cascade,
  due_at timestamptz not null default clock_timestamp(),
  stale_at timestamptz not null,
  tries integer not null default 0
);
create index pushes_due on pushes (due_at);
create index pushes_of_a_subscription on pushes (subscription_id);
create index pushes_of_a_notification on pushes (notification_id);

create function was_linked(wali uuid, santri uuid, at timestamptz) returns boolean
language sql stable as $$
  select coalesce((
    select w.linked from wali_words as w
    where w.santri_id = santri and w.wali_id = wali and w.told_at <= at
    order by w.told_at desc, w.linked limit 1), false)
$$;

create function hears(who uuid, n notices) returns boolean language sql stable as $$
  select coalesce((
    select w.active and who is distinct from n.not_user and (
      (n.to_santri and w.role = 'santri' and w.santri_id = n.santri_id)
      or (n.to_wali and w.role = 'wali' and was_linked(who, n.santri_id, n.occurred_at))
      or (n.to_unit and w.role = 'admin-unit' and w.unit_id = n.unit_id)
      or w.role = any (n.to_roles)
      or who = any (n.to_users))
    from account_words as w
    where w.user_id = who and w.told_at <= n.occurred_at
    order by w.told_at desc, w.told_by desc limit 1), false)
$$;

-- Everybody who hears it.
create function audience(n notices) returns setof uuid language sql stable as $$
  select who from (
    select w.user_id from account_words as w where n.to_santri and w.santri_id = n.santri_id
    union select w.wali_id from wali_words as w where n.to_wali and w.santri_id = n.santri_id
    union select w.user_id from account_words as w
      where n.to_unit and w.role = 'admin-unit' and w.unit_id = n.unit_id
    union select w.user_id from account_words as w where w.role = any (n.to_roles)
    union select unnest(n.to_users)
  ) as candidates (who)
  where hears(who, n)
$$;

-- Yields whom it has reached.
create function add_notifications(n notices, people uuid[]) returns setof uuid language sql as $$
  with heads as (
    insert into inbox_heads as h (user_id, last_number)
    select who, 1 from unnest(people) as who order by who
    on conflict (user_id) do update set last_number = h.last_number + 1
    returning h.user_id, h.last_number
  ), added as (
    insert into notifications (user_id, event_id, number, occurred_at)
    select user_id, n.event_id, last_number, n.occurred_at from heads
    returning id, user_id
  ), pushed as (
    insert into pushes (subscription_id, notification_id, stale_at)
    select s.id, a.id, least(n.stale_at, saku_now() + interval '1 day')
    from added as a join push_subscriptions as s on s.user_id = a.user_id
    where n.occurred_at > saku_now() - interval '1 day'
      and not exists (
        select from notification_preferences as p
        where p.user_id = a.user_id and n.type = any (p.push_off))
  )
  select user_id from added
$$;

create function share_people() returns void language sql
  return pg_advisory_xact_lock_shared(hashtext('notifikasi.people'));

create function hold_people() returns void language sql
  return pg_advisory_xact_lock(hashtext('notifikasi.people'));

-- Tells a notice; yields whom it has reached.
create function tell(told jsonb) returns setof uuid language plpgsql as $$
declare
  n notices := jsonb_populate_record(null::notices, told);
begin
  perform share_people();
  insert into notices select n.*;
  return query select add_notifications(n, array(select audience(n)));
end $$;

-- The wali whose own threshold the balance has fallen below, each at most once in two days.
create function tell_low_balance(told jsonb, balance bigint) returns setof uuid language plpgsql as $$
declare
  n notices := jsonb_populate_record(null::notices, told);
begin
  perform share_people();
  with due as (
    insert into low_balance_told as known (wali_id, santri_id, told_at)
    select p.user_id, n.santri_id, n.occurred_at
    from notification_preferences as p
    where p.low_balance_threshold > balance
      and p.user_id in (select w.wali_id from wali_words as w where w.santri_id = n.santri_id)
      and was_linked(p.user_id, n.santri_id, n.occurred_at)
    order by p.user_id
    on conflict (wali_id, santri_id) do update set told_at = excluded.told_at
    where excluded.told_at >= known.told_at + interval '2 days'
    returning known.wali_id
  )
  select array(select wali_id from due) into n.to_users;
  if cardinality(n.to_users) > 0 then
    insert into notices select n.*;
    return query select add_notifications(n, array(select audience(n)));
  end if;
end $$;

-- Brings a person's notifications in line with what is known of them; yields them when one came.
create function settle(who uuid, since timestamptz) returns setof uuid language plpgsql as $$
declare
  n notices;
begin
  for n in
    select k.* from notices as k
    where k.occurred_at >= greatest(since, saku_now() - interval '30 days')
      and (k.santri_id in (select santri_id from wali_words where wali_id = who
          union select santri_id from account_words where user_id = who)
        or k.to_unit or k.to_roles <> '{}' or who = any (k.to_users))
    order by k.occurred_at, k.event_id
  loop
    if not hears(who, n) then
      delete from notifications where user_id = who and event_id = n.event_id;
    elsif not exists (select from notifications where user_id = who and event_id = n.event_id) then
      return query select add_notifications(n, array[who]);
    end if;
  end loop;
end $$;

create function learn_account(
  who uuid, at timestamptz, by uuid, as_role text, of_unit uuid, of_santri uuid, is_active boolean)
returns setof uuid language plpgsql as $$
begin
  perform hold_people();
  insert into account_words (user_id, told_at, told_by, role, unit_id, santri_id, active)
  values (who, at, by, as_role, of_unit, of_santri, is_active)
  on conflict do nothing;
  -- Who may not log in is not woken either.
  delete from push_subscriptions where user_id = who and not (
    select w.active from account_words as w where w.user_id = who
    order by w.told_at desc, w.told_by desc limit 1);
  return query select settle(who, at);
end $$;

create function learn_link(of_santri uuid, wali uuid, at timestamptz, is_linked boolean)
returns setof uuid language plpgsql as $$
begin
  perform hold_people();
  insert into wali_words (santri_id, wali_id, told_at, linked) values (of_santri, wali, at, is_linked)
  on conflict do nothing;
  return query select settle(wali, at);
end $$;

-- Whether no device is woken at this moment.
create function is_quiet(p notification_preferences, zone text) returns boolean language sql volatile as $$
  select case
    when p.quiet_from is null then false
    when p.quiet_from < p.quiet_to
      then (saku_now() at time zone zone)::time >= p.quiet_from
        and (saku_now() at time zone zone)::time < p.quiet_to
    else (saku_now() at time zone zone)::time >= p.quiet_from
      or (saku_now() at time zone zone)::time < p.quiet_to
  end
$$;
