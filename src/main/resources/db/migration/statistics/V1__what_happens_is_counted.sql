-- One row per application: what is needed to count each happening once, and to show the files behind a figure.
create table counted_file (
  application     uuid primary key,
  receipt_number  text not null,
  city            char(6) not null,
  organisation    uuid not null,
  earlier         uuid,
  submitted_at    timestamptz not null,
  decided_at      timestamptz,
  granted         boolean,
  decision_late   boolean not null default false,
  assigned_at     timestamptz,
  assignment_late boolean not null default false,
  closed_at       timestamptz,
  awarded         numeric(14,2),
  received        numeric(14,2)
);
create index counted_file_submitted on counted_file (organisation, submitted_at desc, application desc);
create index counted_file_decided on counted_file (organisation, decided_at desc, application desc) where decided_at is not null;
create index counted_file_assigned on counted_file (organisation, assigned_at desc, application desc) where assigned_at is not null;
create index counted_file_closed on counted_file (organisation, closed_at desc, application desc) where closed_at is not null;
create index counted_file_earlier on counted_file (earlier) where earlier is not null;

-- Each happening adds a line here, so that two desks never wait for the same counter; the lines are
-- folded into the figures every minute.
create table tally (
  id           bigint generated always as identity primary key,
  city         char(6) not null,
  organisation uuid not null,
  month        date not null check (extract(day from month) = 1),
  indicator    text not null,
  value        numeric(16,2) not null
);

create table monthly_figure (
  city         char(6) not null,
  organisation uuid not null,
  month        date not null,
  indicator    text not null,
  value        numeric(18,2) not null,
  primary key (organisation, month, indicator)
);
