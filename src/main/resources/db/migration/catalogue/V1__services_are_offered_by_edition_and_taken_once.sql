-- 服务事项: what is offered, edition by edition (shipped ones live in the product), and where it is switched on.
create table catalogue_edition (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid,
  code text not null,
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'DROPPED')),
  from_day date not null,
  content jsonb not null,
  author uuid not null,
  author_name text not null,
  written_at timestamptz not null,
  reviewer_name text,
  reviewed_at timestamptz,
  note text not null default '',
  check ((state = 'PUBLISHED') = (reviewer_name is not null))
);
create index catalogue_edition_of on catalogue_edition (city, code, from_day desc, id desc);
-- one edition is being written at a time
create unique index catalogue_edition_open on catalogue_edition (city, code, coalesce(organisation, '00000000-0000-0000-0000-000000000000'))
  where state in ('DRAFT', 'IN_REVIEW');

create table catalogue_switch (
  city char(6) not null,
  organisation uuid not null,
  code text not null,
  offered boolean not null,
  counter text not null default '',
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (city, code, organisation)
);

-- 统一受理: one service on a matter. The owner answers for it until another unit acknowledges.
create table catalogue_service (
  id uuid primary key,
  version int not null,
  matter uuid not null,
  receipt_number text not null,
  city char(6) not null,
  code text not null,
  item_name text not null,
  edition uuid,
  front uuid not null,
  owner uuid not null,
  target uuid,
  state text not null check (state in ('RECEIVED', 'IN_WORK', 'DONE', 'WITHDRAWN')),
  outcome text check (outcome in ('GIVEN', 'NOT_GIVEN', 'OTHER_DOOR')),
  person_name text not null,
  answers bytea not null,
  missing text not null default '',
  days int not null,
  unit text not null check (unit in ('D', 'WD')),
  opened_at timestamptz not null,
  offered_at timestamptz,
  ended_at timestamptz,
  worker uuid,
  worker_name text,
  result text not null default '',
  check (target is null or target <> owner),
  check ((state = 'DONE') = (outcome is not null))
);
create index catalogue_service_of on catalogue_service (matter, id);
create index catalogue_service_own on catalogue_service (owner, state, id);
create index catalogue_service_offered on catalogue_service (target, id) where target is not null;
create index catalogue_service_front on catalogue_service (front, id desc);

create table catalogue_step (
  id uuid primary key,
  service uuid not null references catalogue_service,
  at timestamptz not null,
  kind text not null,
  unit uuid,
  words text not null,
  actor_name text not null
);
create index catalogue_step_of on catalogue_step (service, id);
