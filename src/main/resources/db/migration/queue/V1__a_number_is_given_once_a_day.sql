-- 叫号: one row of numbers a hall and day; no names, no telephones.
create table queue_day (
  site uuid not null,
  day date not null,
  last_number int not null,
  primary key (site, day)
);

create table queue_ticket (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  site uuid not null,
  day date not null,
  number int not null check (number > 0),
  need text not null,
  channel text not null,
  first boolean not null,
  ground text,
  state text not null check (state in ('WAITING', 'CALLED', 'SERVING', 'DONE', 'NO_SHOW', 'LEFT')),
  taken_at timestamptz not null,
  called_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  calls int not null default 0,
  counter text not null default '',
  clerk uuid,
  matter uuid,
  unique (site, day, number),
  check (state in ('WAITING', 'LEFT') or called_at is not null)
);
create index queue_ticket_clerk on queue_ticket (clerk, day) where state in ('CALLED', 'SERVING');
create index queue_ticket_matter on queue_ticket (matter) where matter is not null;

-- where somebody sits today
create table queue_seat (
  clerk uuid primary key,
  site uuid not null,
  counter text not null
);
create index queue_seat_site on queue_seat (site);
