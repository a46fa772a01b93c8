-- Orders to act: what is demanded, of which centre, by when; closed by who ordered it.
create table supervision (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  target text not null check (target in ('APPLICATION', 'CASE', 'CENTRE')),
  subject uuid not null,
  matter uuid,
  label text not null,
  major boolean not null,
  demand text not null,
  state text not null check (state in ('OPEN', 'REPLIED', 'CLOSED')),
  ordered_by uuid not null,
  ordered_by_name text not null,
  ordered_at timestamptz not null,
  due_on date not null,
  wanted_until date,
  closed_at timestamptz,
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index supervision_open_of_city on supervision (city, due_on, id) where state <> 'CLOSED';
create index supervision_open_of_unit on supervision (organisation, due_on, id) where state <> 'CLOSED';
create index supervision_newest_of_city on supervision (city, id);
create index supervision_newest_of_unit on supervision (organisation, id);
create index supervision_of_subject on supervision (subject);

create table supervision_line (
  id uuid primary key,
  supervision uuid not null references supervision,
  at timestamptz not null,
  kind text not null,
  words text not null,
  actor uuid not null,
  actor_name text not null
);
create index supervision_line_of on supervision_line (supervision, id);

-- Collective discussion of hard files.
create table discussion (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  organisation uuid not null,
  target text not null check (target in ('APPLICATION', 'CASE')),
  subject uuid not null,
  matter uuid not null,
  label text not null,
  reasons text not null check (reasons <> ''),
  question text not null,
  brief text not null,
  state text not null check (state in ('PROPOSED', 'HELD')),
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  held_on date,
  chair text,
  voices jsonb not null default '[]',
  minutes text,
  decision text,
  supervised boolean not null default false,
  check ((state = 'HELD') = (held_on is not null and minutes is not null and decision is not null))
);
create index discussion_of_city on discussion (city, state, id);
create index discussion_of_unit on discussion (organisation, state, id);
create index discussion_of_subject on discussion (subject);
