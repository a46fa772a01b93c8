-- 安置帮教. Everything about the person is sealed; nothing here says what they did. Steps are only added.
create table aftercare_card (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  office uuid not null,
  visit uuid,
  kind text not null check (kind in ('RELEASED', 'CORRECTION')),
  state text not null check (state in ('OFFERED', 'OPEN', 'CLOSED')),
  short_name text not null,
  name bytea not null,
  phone bytea not null,
  birth date not null,
  since date not null,
  guardian bytea not null,
  needs text not null,
  agreed bytea not null,
  responsible uuid,
  responsible_name text not null default '',
  next_on date,
  closed text,
  opened_at timestamptz not null,
  check (state <> 'OPEN' or responsible is not null),
  check ((state = 'CLOSED') = (closed is not null))
);
create index aftercare_office on aftercare_card (office, (state = 'CLOSED'), id desc);
create index aftercare_due on aftercare_card (next_on) where state = 'OPEN';
create unique index aftercare_visit on aftercare_card (visit) where visit is not null;

create table aftercare_step (
  id uuid primary key,
  card uuid not null references aftercare_card,
  at timestamptz not null,
  kind text not null,
  on_day date,
  words bytea,
  actor_name text not null
);
create index aftercare_step_of on aftercare_step (card, id);
