-- 信访法律事务. What was told first lies sealed in the matter; here lies what the way needs. Steps are only added.
create table petition (
  id uuid primary key,
  version int not null,
  matter uuid not null unique,
  receipt_number text not null,
  city char(6) not null,
  organisation uuid not null,
  source text not null,
  office_number text not null default '',
  state text not null check (state in ('RECEIVED', 'TAKEN', 'ROUTED', 'ANSWERED', 'WITHDRAWN')),
  topic text not null,
  answers jsonb not null,
  since date,
  name text not null,
  phone bytea not null,
  told bytea not null,
  person bytea,
  phone_mark bytea not null,
  times int not null default 1 check (times > 0),
  lawyer uuid,
  lawyer_name text,
  door text,
  opinion bytea,
  last_day date,
  received_at timestamptz not null,
  routed_at timestamptz,
  check (state not in ('TAKEN', 'ROUTED') or lawyer is not null),
  check (state not in ('ROUTED', 'ANSWERED') or (door is not null and opinion is not null and routed_at is not null))
);
create index petition_desk on petition (organisation, state, id desc);
create index petition_city on petition (city, id desc) where state = 'RECEIVED';
create index petition_lawyer on petition (lawyer, state, id desc) where lawyer is not null;
create index petition_person on petition (city, person, id desc) where person is not null;
create index petition_phone on petition (city, phone_mark, id desc);

create table petition_step (
  id uuid primary key,
  petition uuid not null references petition,
  at timestamptz not null,
  kind text not null,
  on_day date,
  place text not null default '',
  words bytea,
  actor_name text not null
);
create index petition_step_of on petition_step (petition, id);
