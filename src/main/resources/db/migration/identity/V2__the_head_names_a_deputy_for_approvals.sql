-- Who approves in a head's place, on which days. A row is never taken out: decisions made under it point back here.
create table approval_deputy (
  id uuid primary key,
  city char(6) not null,
  organisation uuid not null,
  head uuid not null references account,
  head_name text not null,
  deputy uuid not null references account,
  deputy_name text not null,
  from_day date not null,
  until_day date not null,
  reason text not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  check (head <> deputy),
  check (until_day >= from_day)
);
create index approval_deputy_standing on approval_deputy (deputy, until_day) where ended_at is null;
create index approval_deputy_of_unit on approval_deputy (organisation, named_at desc);
