create table matter_safe (
  matter_id uuid primary key references matter,
  from_hour smallint not null check (from_hour between 0 and 23),
  until_hour smallint not null check (until_hour between 1 and 24),
  how bytea not null,
  hides_address boolean not null,
  set_at timestamptz not null,
  check (from_hour < until_hour)
);
