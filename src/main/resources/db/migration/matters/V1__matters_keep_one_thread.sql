create sequence receipt_serial;

create table matter (
  id uuid primary key,
  receipt_number text not null unique,
  city char(6) not null,
  organisation uuid not null,
  channel text not null,
  category text not null,
  summary text not null,
  story bytea not null,
  holder text not null default '',
  next_step text not null default '',
  next_due timestamptz,
  missing jsonb not null default '[]',
  ended boolean not null default false,
  opened_at timestamptz not null,
  version int not null default 0
);
create index matter_by_unit on matter (city, organisation, id desc);
create index matter_by_city on matter (city, id desc);

create table matter_person (
  id uuid primary key,
  matter_id uuid not null references matter,
  city char(6) not null,
  organisation uuid not null,
  role text not null check (role in ('APPLICANT', 'AGENT', 'MEMBER', 'OPPONENT')),
  position int not null,
  name text collate "C" not null,
  identity_type text not null default '',
  identity_number bytea,
  identity_index bytea,
  phone bytea,
  phone_index bytea,
  gender char(1) not null default '',
  birth_date date,
  region text not null default '',
  address bytea,
  language text not null default 'zh'
);
create index matter_person_of on matter_person (matter_id, position);
create index matter_person_by_identity on matter_person (identity_index) where identity_index is not null;
create index matter_person_by_phone on matter_person (phone_index) where phone_index is not null;
create index matter_person_by_name on matter_person (city, name, matter_id);
create index matter_person_by_unit_name on matter_person (organisation, name, matter_id);

-- What happened, in order; nothing is ever changed or taken out.
create table matter_event (
  id uuid primary key,
  matter_id uuid not null references matter,
  at timestamptz not null,
  kind text not null,
  title text not null,
  text text not null default '',
  reason text,
  public_to_citizen boolean not null,
  actor uuid not null,
  actor_name text not null,
  actor_unit uuid
);
create index matter_event_of on matter_event (matter_id, id);

create function matter_event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the timeline of a matter is append-only';
end $$;
create trigger matter_event_append_only before update or delete on matter_event
  for each row execute function matter_event_is_append_only();
