create table home_visit (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  state text not null check (state in ('ASKED', 'PLANNED', 'ARRIVED', 'DONE', 'CANCELLED')),
  reason text not null,
  channel text not null check (channel in ('PAGE', 'PHONE', 'WINDOW')),
  name bytea not null,
  phone bytea not null,
  phone_index bytea not null,
  region char(6) not null,
  address bytea not null,
  about bytea not null,
  wish text not null default '',
  asked_at timestamptz not null,
  day date,
  visitor uuid,
  visitor_name text not null default '',
  place uuid,
  arrived_at timestamptz,
  code_index bytea,
  code_until timestamptz,
  left_at timestamptz,
  result text not null default '',
  application uuid,
  check (state = 'ASKED' or state = 'CANCELLED' or (day is not null and visitor is not null))
);
create index home_visit_waiting on home_visit (city, asked_at, id) where state = 'ASKED';
create index home_visit_planned on home_visit (city, day) where state in ('PLANNED', 'ARRIVED');
create index home_visit_of_day on home_visit (visitor, day);
create index home_visit_at_the_door on home_visit (phone_index) where state = 'ARRIVED';
