-- A duty station stands in somebody else's house; its access code opens the published rota and the sign-in code of the day.
create table duty_station (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  organisation uuid unique,
  name text not null,
  host_kind text not null,
  host text not null,
  region char(6) not null,
  latitude double precision,
  longitude double precision,
  languages text[] not null,
  mode text not null check (mode in ('ON_SITE', 'PHONE', 'VIDEO')),
  arrangement text not null check (arrangement in ('FIXED', 'ROTATING', 'ON_CALL')),
  large boolean not null,
  least_turns int not null check (least_turns >= 0),
  weekly text not null,
  access_code text not null unique,
  active boolean not null
);
create index duty_station_of on duty_station (city, centre, name, id);

-- The service agreement of a centre with a firm, for all stations of the centre or for one.
create table duty_agreement (
  id uuid primary key,
  city char(6) not null,
  centre uuid not null,
  firm uuid not null,
  firm_name text not null,
  station uuid references duty_station (id),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  ended_reason text
);
create index duty_agreement_of on duty_agreement (city, to_day);
create index duty_agreement_station on duty_agreement (station) where station is not null;

create table duty_lawyer (
  lawyer uuid primary key,
  version int not null,
  city char(6) not null,
  since date not null,
  weekdays text not null,
  stations text[] not null,
  most int not null check (most between 0 and 62),
  active boolean not null
);
create index duty_lawyer_of on duty_lawyer (city, lawyer) where active;

create table duty_leave (
  id uuid primary key,
  lawyer uuid not null references duty_lawyer (lawyer),
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  reason text not null
);
create index duty_leave_of on duty_leave (lawyer, to_day);

create table duty_rota (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  month date not null check (extract(day from month) = 1),
  seed bigint not null,
  basis jsonb not null,
  outcome text not null,
  drawn_at timestamptz not null,
  drawn_by text not null,
  published_at timestamptz,
  unique (city, month)
);

create table duty_shift (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  station uuid not null references duty_station (id),
  rota uuid not null references duty_rota (id),
  on_day date not null,
  session text not null check (session in ('MORNING', 'AFTERNOON', 'DAY')),
  state text not null check (state in ('PLANNED', 'PRESENT', 'DONE', 'MISSED', 'CANCELLED')),
  lawyer uuid,
  lawyer_name text not null,
  backup uuid,
  backup_name text not null,
  reasons jsonb not null,
  signed_in_at timestamptz,
  in_proof text not null,
  signed_out_at timestamptz,
  backup_called_at timestamptz,
  check (lawyer is distinct from backup or lawyer is null)
);
create unique index duty_shift_once on duty_shift (station, on_day, session);
create index duty_shift_board on duty_shift (city, on_day, station);
create index duty_shift_mine on duty_shift (lawyer, on_day) where lawyer is not null;
create index duty_shift_backup on duty_shift (backup, on_day) where backup is not null;
create index duty_shift_rota on duty_shift (rota);

-- Nobody is in two places: one row for each half day somebody is bound, as lawyer or as backup.
create table duty_booking (
  lawyer uuid not null,
  on_day date not null,
  half text not null check (half in ('MORNING', 'AFTERNOON')),
  shift uuid not null references duty_shift (id) on delete cascade,
  stands_by boolean not null,
  primary key (lawyer, on_day, half)
);
create index duty_booking_shift on duty_booking (shift);

create table duty_swap (
  id uuid primary key,
  version int not null,
  city char(6) not null,
  centre uuid not null,
  shift uuid not null references duty_shift (id) on delete cascade,
  on_day date not null,
  asker uuid not null,
  asker_name text not null,
  taker uuid not null,
  taker_name text not null,
  reason text not null,
  state text not null check (state in ('ASKED', 'ACCEPTED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
  asked_at timestamptz not null,
  decided_by text not null
);
create unique index duty_swap_one_at_a_time on duty_swap (shift) where state in ('ASKED', 'ACCEPTED');
create index duty_swap_waiting on duty_swap (city, centre, on_day) where state = 'ACCEPTED';
create index duty_swap_taker on duty_swap (taker, on_day) where state = 'ASKED';
create index duty_swap_asker on duty_swap (asker, on_day);

create table duty_incident (
  id uuid primary key,
  city char(6) not null,
  centre uuid not null,
  shift uuid not null references duty_shift (id) on delete cascade,
  kind text not null check (kind in ('ABSENT', 'LATE', 'LEFT_EARLY', 'NO_BACKUP')),
  lawyer uuid,
  who text not null,
  at timestamptz not null,
  explanation text not null,
  explained_by text not null,
  closed_at timestamptz,
  unique (shift, kind)
);
create index duty_incident_open on duty_incident (city, centre, at) where closed_at is null;
