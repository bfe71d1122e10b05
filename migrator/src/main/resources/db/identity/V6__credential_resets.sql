-- Who last gave an account a new password or PIN in its owner's place: for a day that somebody
-- could act in the owner's name.
create table credential_resets (
  user_id uuid not null references users,
  by_user_id uuid not null references users,
  credential text not null check (credential in ('password', 'pin')),
  reset_at timestamptz not null default saku_now(),
  primary key (user_id, by_user_id, credential),
  constraint nobody_resets_their_own check (user_id <> by_user_id)
);
