-- What a leader answers for (包联), for a term.
create table charge (
  id           uuid primary key,
  version      int not null,
  city         char(6) not null,
  organisation uuid not null,
  kind         text not null check (kind in ('PLACE', 'APPLICATION', 'CASE')),
  subject      uuid not null,
  label        text not null,
  leader       uuid not null,
  leader_name  text not null,
  from_day     date not null,
  until_day    date not null check (until_day >= from_day),
  given_by     text not null,
  given_at     timestamptz not null,
  ended_on     date,
  ended_why    text not null default '',
  visits       int not null default 0,
  visited_on   date,
  check ((ended_on is null) = (ended_why = ''))
);
create index charge_of_city on charge (city, id desc);
create index charge_of_unit on charge (organisation, id desc);
create index charge_of_leader on charge (leader, until_day) where ended_on is null;
create index charge_of_subject on charge (subject) where ended_on is null;

create table charge_visit (
  id           uuid primary key,
  charge       uuid not null references charge,
  city         char(6) not null,
  on_day       date not null,
  at           timestamptz not null,
  leader       uuid not null,
  leader_name  text not null,
  problems     int not null,
  orders       int not null,
  -- people write names into what they found
  summary      bytea not null
);
create index charge_visit_of on charge_visit (charge, on_day desc, id desc);
create index charge_visit_of_day on charge_visit (city, on_day);

create table charge_point (
  visit uuid not null references charge_visit,
  place int not null,
  code  text not null,
  ask   text not null,
  found text not null check (found in ('GOOD', 'PROBLEM', 'NOT_LOOKED')),
  note  bytea not null,
  -- the order to act that came of it
  press uuid,
  primary key (visit, place)
);

-- One brief a week; every time it is written, a further edition.
create table brief (
  id         uuid primary key,
  version    int not null,
  city       char(6) not null,
  monday     date not null check (extract(isodow from monday) = 1),
  state      text not null check (state in ('DRAFT', 'ISSUED')),
  edition    int not null,
  unique (city, monday)
);
create table brief_edition (
  brief      uuid not null references brief,
  number     int not null,
  what       text not null check (what in ('DRAWN', 'RECOUNTED', 'CORRECTED', 'ISSUED')),
  facts      jsonb not null,
  counted_at timestamptz not null,
  left_out   jsonb not null default '[]',
  remark     text not null default '',
  actor      uuid not null,
  actor_name text not null,
  at         timestamptz not null,
  primary key (brief, number)
);

create function rounds_keep() returns trigger language plpgsql as $$
begin
  raise exception 'visits and editions of briefs are append-only';
end $$;
create trigger charge_visit_kept before update or delete on charge_visit for each row execute function rounds_keep();
create trigger charge_point_kept before update or delete on charge_point for each row execute function rounds_keep();
create trigger brief_edition_kept before update or delete on brief_edition for each row execute function rounds_keep();
