-- What can be booked. The number stands for it in the constraint below; each thing has capacity places (seats).
create table bookable (
  id uuid primary key,
  number bigint generated always as identity unique,
  city char(6) not null,
  organisation uuid not null,
  kind text not null check (kind in ('ROOM', 'VIDEO_ROOM', 'MEDIATOR', 'VISIT_BOOTH')),
  name text not null,
  capacity int not null check (capacity between 1 and 50),
  slot_minutes int not null check (slot_minutes between 10 and 480),
  on_holidays boolean not null,
  active boolean not null
);
create index bookable_at on bookable (organisation, kind, name, id);

create table bookable_hours (
  bookable uuid not null references bookable (id),
  weekday smallint not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (bookable, weekday, opens)
);

-- Times at which it cannot be had although the week says so.
create table bookable_shut (
  id uuid primary key,
  bookable uuid not null references bookable (id),
  span tstzrange not null check (not isempty(span)),
  reason text not null
);
create index bookable_shut_of on bookable_shut (bookable);

-- One row per thing booked; a room and its mediators share the booking. Two rows of one seat never overlap:
-- the database itself refuses. A lane is a seat of a thing (number * 100 + seat), written as a range of one
-- so that the index needs no extension.
create table booking (
  id uuid not null,
  bookable uuid not null references bookable (id),
  lane bigint not null,
  span tstzrange not null check (not isempty(span)),
  subject uuid not null,
  label text not null,
  booked_at timestamptz not null,
  booked_by text not null,
  cancelled_at timestamptz,
  cancelled_because text,
  primary key (id, bookable),
  constraint booking_never_twice exclude using gist (int8range(lane, lane, '[]') with &&, span with &&) where (cancelled_at is null)
);
create index booking_of_subject on booking (subject);
create index booking_on_day on booking (bookable, lower(span)) where cancelled_at is null;
