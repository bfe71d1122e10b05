create index audit_logs_of_kind on audit_logs (object_type, occurred_at desc, id desc);

-- The nights whose head of the chain was handed out of the database, so that one process does it.
create table audit_heads (
  day date primary key,
  head text not null,
  published_at timestamptz not null default clock_timestamp()
);

revoke update, delete, truncate on audit_heads from saku_${service};
