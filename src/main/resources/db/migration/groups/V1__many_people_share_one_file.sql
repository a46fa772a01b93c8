-- Many people with one cause against one side: one file, one decision, one case, and a line for each person.
-- Who somebody is (number, phone, home) lies sealed with the matter; here are only blind indexes of it.
create table case_group (
  id uuid primary key,
  matter uuid not null unique,
  application uuid not null,
  receipt_number text not null,
  city char(6) not null,
  organisation uuid not null,
  summary text not null,
  opponent text not null,
  state text not null check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'MERGED')),
  people int not null default 0,
  waiting int not null default 0,
  signed int not null default 0,
  lacking int not null default 0,
  fit int not null default 0,
  unfit int not null default 0,
  unclear int not null default 0,
  gone int not null default 0,
  claimed numeric(14, 2),
  join_index bytea unique,
  join_code bytea,
  join_until timestamptz,
  opened_at timestamptz not null
);
create index case_group_by_unit on case_group (city, organisation, id desc);
create index case_group_by_city on case_group (city, id desc);
create index case_group_by_application on case_group (application);

create table group_member (
  id uuid primary key,
  version int not null default 0,
  group_id uuid not null references case_group,
  person uuid not null,
  position int not null,
  name text collate "C" not null,
  identity_index bytea,
  phone_index bytea,
  standing text not null check (standing in ('WAITING', 'ON_ROSTER', 'WITHDRAWN', 'SPLIT', 'MERGED', 'NOT_AIDED')),
  why_gone text not null default '',
  claimed numeric(14, 2) check (claimed >= 0),
  facts jsonb not null,
  result text not null check (result in ('FIT', 'UNFIT', 'UNCLEAR')),
  reason text not null,
  refusal text,
  found_by text,
  papers jsonb not null default '[]',
  lacking jsonb not null default '[]',
  signed_at timestamptz,
  signed_how text check (signed_how in ('PAPER', 'PHONE', 'DRAWN')),
  signature bytea,
  phone_differs boolean not null default false,
  representative boolean not null default false,
  check ((signed_at is null) = (signed_how is null))
);
create index group_member_in_order on group_member (group_id, position, id);
create unique index group_member_person on group_member (group_id, person);
create index group_member_by_name on group_member (group_id, name);
create index group_member_by_identity on group_member (identity_index) where identity_index is not null;
create index group_member_by_phone on group_member (group_id, phone_index) where phone_index is not null;
-- The same person stands on a roster once.
create unique index group_member_once on group_member (group_id, identity_index)
  where identity_index is not null and standing in ('WAITING', 'ON_ROSTER');

-- A roster as it was uploaded, sealed; it lies here until it is taken in or thrown away.
create table roster_upload (
  id uuid primary key,
  group_id uuid not null references case_group,
  file_name text not null,
  content bytea not null,
  uploaded_at timestamptz not null,
  uploaded_by uuid not null,
  taken_at timestamptz
);
create index roster_upload_of on roster_upload (group_id, id desc);
create index roster_upload_by_age on roster_upload (uploaded_at);
