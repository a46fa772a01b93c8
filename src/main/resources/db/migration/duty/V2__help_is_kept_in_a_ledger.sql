-- One 法律帮助案件: the same person, the same case, the same stage. Who the person is lies sealed in the records.
create table duty_help_case (
  id uuid primary key,
  city char(6) not null,
  centre uuid not null,
  person_index bytea not null,
  case_index bytea not null,
  stage text not null,
  lawyer uuid not null,
  opened_at timestamptz not null,
  defender_since timestamptz,
  unique (city, person_index, case_index, stage)
);
create index duty_help_case_person on duty_help_case (city, person_index, case_index, opened_at);

create table duty_record (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  station uuid not null references duty_station (id),
  shift uuid references duty_shift (id),
  help_case uuid not null references duty_help_case (id),
  first_visit boolean not null,
  lawyer uuid not null,
  lawyer_name text not null,
  person bytea not null,
  identity_number bytea not null,
  agency text not null,
  case_number bytea not null,
  charge text not null,
  stage text not null,
  services text not null,
  begun_at timestamptz not null,
  ended_at timestamptz not null check (ended_at >= begun_at),
  met boolean not null,
  read_file boolean not null,
  opinion bytea not null,
  opinion_taken text not null check (opinion_taken in ('NONE', 'WAITING', 'TAKEN', 'PARTLY', 'NOT_TAKEN')),
  circumstances text not null,
  plea text not null check (plea in ('NONE', 'SIGNED', 'LAWYER_REFUSED', 'PERSON_REFUSED', 'NOT_REQUIRED')),
  voluntary boolean not null,
  informed boolean not null,
  needs_defender boolean not null,
  aid_asked_at timestamptz,
  relayed_at timestamptz,
  application uuid,
  signature uuid,
  recorded_at timestamptz not null
);
create index duty_record_mine on duty_record (lawyer, begun_at desc, id desc);
create index duty_record_ledger on duty_record (city, centre, begun_at desc, id desc);
create index duty_record_of_case on duty_record (help_case);
create index duty_record_to_relay on duty_record (lawyer, aid_asked_at) where aid_asked_at is not null and relayed_at is null;

-- A host asks for a duty lawyer: a person wants one, or a plea is to be signed.
create table duty_call (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  station uuid not null references duty_station (id),
  kind text not null check (kind in ('MEETING', 'PLEA')),
  person bytea not null,
  identity_number bytea not null,
  person_index bytea not null,
  case_number bytea not null,
  case_index bytea not null,
  charge text not null,
  stage text not null,
  asked_at timestamptz not null,
  received_at timestamptz not null,
  meet_on date,
  noticed_late boolean not null,
  lawyer uuid,
  lawyer_name text not null,
  confirmed_at timestamptz,
  done_at timestamptz
);
create index duty_call_open on duty_call (city, centre, received_at) where done_at is null;
create index duty_call_mine on duty_call (lawyer, meet_on) where done_at is null and lawyer is not null;
create index duty_call_of on duty_call (city, person_index, case_index) where done_at is null;
