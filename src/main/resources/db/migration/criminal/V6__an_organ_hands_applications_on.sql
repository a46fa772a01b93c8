-- A detained person applied with an organ (法律援助法 第三十九条): 24 hours until it is handed on, which are the organ's.
create table custody_application (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  organ uuid not null,
  organ_kind text not null check (organ_kind in ('COURT', 'PROCURATORATE', 'POLICE')),
  state text not null check (state in ('NOTED', 'HANDED_ON', 'ENDED')),
  person bytea not null,
  identity_number bytea not null,
  case_number bytea not null,
  -- the person in this case and stage, known again without being readable
  who_index bytea not null,
  charge text not null,
  stage text not null,
  held_at text not null,
  asked_at timestamptz not null,
  noted_at timestamptz not null,
  noted_by_name text not null,
  sheet boolean not null,
  handed_on_at timestamptz,
  application uuid,
  family_told_on date,
  ended_because text not null default '',
  check ((state = 'HANDED_ON') = (handed_on_at is not null)),
  check ((handed_on_at is null) = (application is null)),
  check ((state = 'ENDED') = (ended_because <> ''))
);
create unique index custody_application_once on custody_application (organ, who_index) where state <> 'ENDED';
create index custody_application_of_organ on custody_application (organ, id desc);
create index custody_application_awaited on custody_application (centre, asked_at, id) where state = 'NOTED';
create index custody_application_awaited_city on custody_application (city, asked_at, id) where state = 'NOTED';
create index custody_application_arrived on custody_application (centre, id desc) where state = 'HANDED_ON';
create index custody_application_arrived_city on custody_application (city, id desc) where state = 'HANDED_ON';
